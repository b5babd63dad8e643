import type { NameKind } from '../name.ts';

/** How a packed name is shown unless a writing of its own was kept: brands capitalise each word, abbreviations are all capitals. */
export function capitalise(lower: string, kind: NameKind): string {
  if (kind === 'brand') return lower.replace(/[^ -]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  return kind === 'abbreviation' ? lower.toUpperCase() : lower;
}

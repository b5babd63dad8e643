import type { EntryKind } from './name-codec.ts';

/**
 * How a name's capitals are kept: names are packed in lower case, and what their kind does not tell is kept as a mask. `plain`
 * is what most names of the kind do: brands capitalise each word, abbreviations are all capitals, the others have none.
 */
export type NameStyle = 'plain' | 'upper' | 'mask';

export function styleOf(text: string, kind: EntryKind): NameStyle {
  const lower = text.toLowerCase();
  if (applyPlain(lower, kind) === text) return 'plain';
  return text === text.toUpperCase() ? 'upper' : 'mask';
}

export function applyPlain(lower: string, kind: EntryKind): string {
  if (kind === 'brand') return lower.replace(/[^ -]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  return kind === 'abbreviation' ? lower.toUpperCase() : lower;
}

/** Which characters are capitals, six a number, the first in the lowest bit; trailing zeros left out. */
export function maskOf(text: string): number[] {
  const mask: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const isCapital = text.charAt(index) !== text.charAt(index).toLowerCase();
    mask[Math.floor(index / 6)] = (mask[Math.floor(index / 6)] ?? 0) | (isCapital ? 1 << index % 6 : 0);
  }
  while (mask.at(-1) === 0) mask.pop();
  return mask;
}

export function restoreMask(lower: string, mask: readonly number[]): string {
  let text = '';
  for (let index = 0; index < lower.length; index++) {
    const isCapital = (((mask[Math.floor(index / 6)] ?? 0) >> index % 6) & 1) === 1;
    text += isCapital ? lower.charAt(index).toUpperCase() : lower.charAt(index);
  }
  return text;
}

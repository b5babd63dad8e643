import type { PageMention } from '../scan/page-mention.ts';
import { isVisible } from './walk-mentions.ts';

/** Of each medicine the first mention that can be seen, in document order. */
export function firstOfEach(mentions: readonly PageMention[]): readonly PageMention[] {
  const seen = new Set<string>();
  return mentions.filter((found) => {
    if (seen.has(found.mention.drug) || !isVisible(found)) return false;
    seen.add(found.mention.drug);
    return true;
  });
}

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

/** Looking whether a mention is seen may lay out the page: a page that hides thousands is not looked through to the end. */
const maxLooks = 2000;

/** How many medicines can be seen, each looked for no further than its first mention that is. */
export function countVisibleDrugs(mentions: Iterable<PageMention>): number {
  const seen = new Set<string>();
  let looks = 0;
  for (const found of mentions) {
    if (seen.has(found.mention.drug)) continue;
    if (isVisible(found)) seen.add(found.mention.drug);
    if (++looks >= maxLooks) break;
  }
  return seen.size;
}

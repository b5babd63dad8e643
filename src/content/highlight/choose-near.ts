import { type PageMention, rectsOf } from '../scan/page-mention.ts';
import type { MentionGroup } from './watch-nearness.ts';

/** The mentions to mark, at most so many. Of a large group only those near the window, found by halving: text flows downwards. */
export function chooseNear(groups: readonly MentionGroup[], limit: number): readonly PageMention[] {
  const chosen: PageMention[] = [];
  for (const { mentions, isLarge } of groups) {
    const near = isLarge ? nearWindow(mentions, limit) : mentions;
    chosen.push(...near.slice(0, limit - chosen.length));
    if (chosen.length >= limit) break;
  }
  return chosen;
}

function nearWindow(mentions: readonly PageMention[], limit: number): readonly PageMention[] {
  const first = firstBelow(mentions, -innerHeight);
  const last = firstBelow(mentions, innerHeight * 2);
  return mentions.slice(first, Math.min(last, first + limit));
}

/** Index of the first mention whose top is at or below `y`, in pixels of the viewport. */
function firstBelow(mentions: readonly PageMention[], y: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = mentions[middle];
    const top = found === undefined ? 0 : (rectsOf(found)[0]?.top ?? 0);
    if (top < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

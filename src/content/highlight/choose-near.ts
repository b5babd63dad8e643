import { type PageMention, rectsOf } from '../scan/page-mention.ts';
import type { MentionGroup } from './watch-nearness.ts';

/** The mentions to mark, at most so many. Of a large group only those near the window, found by halving: text flows downwards. */
export function chooseNear(groups: Iterable<MentionGroup>, limit: number): ReadonlySet<PageMention> {
  const chosen = new Set<PageMention>();
  for (const { mentions, ordered } of groups) {
    for (const found of ordered === null ? mentions : nearWindow(ordered, limit)) {
      if (chosen.size >= limit) return chosen;
      chosen.add(found);
    }
  }
  return chosen;
}

function nearWindow(mentions: readonly PageMention[], limit: number): readonly PageMention[] {
  const first = firstBelow(mentions, -innerHeight / 2);
  const last = firstBelow(mentions, innerHeight * 1.5);
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

import { isText } from '../dom/safe-dom.ts';
import type { MentionStore } from '../scan/mention-store.ts';
import { type PageMention, rectsOf } from '../scan/page-mention.ts';
import { holds, type Point } from './geometry.ts';

/** A pointer this near to a mark is on it: the dotted line lies below the letters. */
const slackPx = 2;

/**
 * The mention whose letters lie under a point of the viewport. The caret position costs 0.1 ms where asking for the highlights at
 * a point costs 10 to 20; it snaps to the nearest text, hence the look at the boxes.
 */
export function findMentionAt({ point, store, shadowRoots }: {
  point: Point; store: MentionStore; shadowRoots: readonly ShadowRoot[];
}): PageMention | undefined {
  const position = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
  const node = position?.offsetNode ?? null;
  if (position === null || !isText(node)) return undefined;
  const found = store.at(node, position.offset);
  return found !== undefined && rectsOf(found).some((rect) => holds(rect, point, slackPx)) ? found : undefined;
}

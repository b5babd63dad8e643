import { byDocumentOrder, elementOf, type PageMention, rangeOf, rectsOf } from '../scan/page-mention.ts';

/** Is it drawn at all, or would be when scrolled to? A closed menu's text is in the page and not to be seen. */
export function isVisible(found: PageMention): boolean {
  const element = elementOf(found);
  return element !== undefined && element.checkVisibility({ visibilityProperty: true });
}

/**
 * The mention after (or before) the last one visited; without one, from the caret, else from the top of what is seen. Wraps.
 * `mentions` are in document order.
 */
export function findNextMention({ mentions, last, forwards }: {
  mentions: readonly PageMention[]; last: PageMention | null; forwards: boolean;
}): PageMention | undefined {
  const visible = mentions.filter(isVisible);
  const ordered = forwards ? visible : visible.toReversed();
  const place = last !== null && last.span.startNode.isConnected ? last : null;
  const next = place === null
    ? ordered.find((found) => (rectsOf(found)[0]?.top ?? -Infinity) >= 0 === forwards)
    : ordered.find((found) => (forwards ? byDocumentOrder(place, found) < 0 : byDocumentOrder(found, place) < 0) && found !== place);
  return next ?? ordered[0];
}

/** Brings it to the middle of the window, unless it is well in view. */
export function scrollTo(found: PageMention): void {
  const [rect] = rectsOf(found);
  if (rect !== undefined && rect.top >= 40 && rect.bottom <= innerHeight * 0.6) return;
  const element = rangeOf(found)?.startContainer.parentElement ?? elementOf(found);
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'auto';
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  // In a very tall element (a whole book in one node) the word itself may still be out of sight.
  const after = rectsOf(found)[0];
  if (after !== undefined && (after.top < 0 || after.bottom > innerHeight)) scrollBy({ top: after.top - innerHeight / 2, behavior: 'instant' });
}

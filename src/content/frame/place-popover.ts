import type { Rect } from '../hover/geometry.ts';

export interface Placement {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface PlaceRequest {
  /** The word, in CSS pixels of the viewport. */
  readonly anchor: Rect;
  /** What is seen of the page. */
  readonly view: Rect;
  /** What the contents want. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Between word and popover: near enough to be reached, far enough not to touch the line below the word. */
const gapPx = 6;
/** Between popover and the edge of the window. */
export const edgePx = 8;
/** With this much height the first lines, warning and signs, can be read: a side with less is taken only when none has more. */
const readableHeightPx = 320;

/**
 * Where the popover goes: below the word, else above, else beside it: the first of these sides where it is readable, made lower there
 * when need be (it scrolls inside); else the side with the most room. Never over the word, never beyond the window while the window
 * has room for anything. 0.4 kB gzip in every page, where @floating-ui/dom with the same rules weighs 8: all our rectangles are
 * known beforehand.
 */
export function placePopover({ anchor, view, widthPx, heightPx }: PlaceRequest): Placement {
  const inner = { left: view.left + edgePx, top: view.top + edgePx, right: view.right - edgePx, bottom: view.bottom - edgePx };
  const width = Math.max(0, Math.min(widthPx, inner.right - inner.left));
  const below = inner.bottom - (anchor.bottom + gapPx);
  const above = anchor.top - gapPx - inner.top;
  const beside = inner.bottom - inner.top;
  const isRight = inner.right - (anchor.right + gapPx) >= width;
  const hasSide = isRight || anchor.left - gapPx - inner.left >= width;

  const along = (room: number, topOf: (height: number) => number): Placement => {
    const height = Math.max(0, Math.min(heightPx, room));
    return { leftPx: clamp(anchor.left, inner.left, inner.right - width), topPx: topOf(height), widthPx: width, heightPx: height };
  };
  const atBottom = () => along(below, () => anchor.bottom + gapPx);
  const atTop = () => along(above, (height) => anchor.top - gapPx - height);

  const needed = Math.min(heightPx, readableHeightPx);
  if (below >= needed) return atBottom();
  if (above >= needed) return atTop();
  if (!hasSide || beside <= Math.max(below, above)) return below >= above ? atBottom() : atTop();
  const height = Math.max(0, Math.min(heightPx, beside));
  return {
    leftPx: isRight ? anchor.right + gapPx : anchor.left - gapPx - width,
    topPx: clamp(anchor.top, inner.top, inner.bottom - height), widthPx: width, heightPx: height,
  };
}

/** The lower bound wins where the two disagree. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

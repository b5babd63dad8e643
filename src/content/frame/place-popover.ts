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
/** Less height than this is no reading: a side with less is taken only when no other has more. */
const leastHeightPx = 160;

/**
 * Where the popover goes: below the word, else above, else beside it, where its whole height fits; else on the side with the most
 * room, made lower (it scrolls inside). Never over the word, never beyond the window while the window has room for anything.
 * 0.5 kB gzip in every page, where @floating-ui/dom with the same four rules weighs 8: all our rectangles are known beforehand.
 */
export function placePopover({ anchor, view, widthPx, heightPx }: PlaceRequest): Placement {
  const inner = { left: view.left + edgePx, top: view.top + edgePx, right: view.right - edgePx, bottom: view.bottom - edgePx };
  const width = Math.max(0, Math.min(widthPx, inner.right - inner.left));
  const wholeHeight = Math.max(0, inner.bottom - inner.top);
  const below = inner.bottom - (anchor.bottom + gapPx);
  const above = anchor.top - gapPx - inner.top;
  const alongLeft = clamp(anchor.left, inner.left, inner.right - width);

  const fitsBeside = Math.min(heightPx, wholeHeight) >= Math.min(heightPx, Math.max(below, above, leastHeightPx));
  const roomRight = inner.right - (anchor.right + gapPx) >= width;
  const roomLeft = anchor.left - gapPx - inner.left >= width;

  if (below >= heightPx) return { leftPx: alongLeft, topPx: anchor.bottom + gapPx, widthPx: width, heightPx };
  if (above >= heightPx) return { leftPx: alongLeft, topPx: anchor.top - gapPx - heightPx, widthPx: width, heightPx };
  if (fitsBeside && (roomRight || roomLeft)) {
    const height = Math.min(heightPx, wholeHeight);
    return {
      leftPx: roomRight ? anchor.right + gapPx : anchor.left - gapPx - width,
      topPx: clamp(anchor.top, inner.top, inner.bottom - height), widthPx: width, heightPx: height,
    };
  }
  const height = Math.max(0, Math.min(heightPx, Math.max(below, above)));
  return { leftPx: alongLeft, topPx: below >= above ? anchor.bottom + gapPx : anchor.top - gapPx - height, widthPx: width, heightPx: height };
}

/** The lower bound wins where the two disagree. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

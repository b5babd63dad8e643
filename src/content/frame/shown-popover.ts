import type { FromPopover } from '../../messaging/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Point, Rect } from '../hover/geometry.ts';
import { getSiteHosts } from '../page/site-hosts.ts';
import { isCurrent, type PageMention, rectsOf } from '../scan/page-mention.ts';
import { edgePx, type Placement, placePopover } from './place-popover.ts';
import { createPopoverFrame, type PopoverFrame } from './popover-frame.ts';
import { findHostParent } from './popover-host.ts';

/** A comfortable measure for 15 px text: about 50 characters. */
const widthPx = 400;
/** Taller than this is no glance. */
const maxHeightPx = 520;
/** Until the page in the frame has told what it wants. */
const firstHeightPx = 240;

/** The one popover of the page, from being made ready to being removed. */
export class ShownPopover {
  readonly #frame: PopoverFrame;
  #target: PageMention;
  #pointer: Point | null = null;
  #heightPx: number | null = null;
  #placement: Placement | null = null;
  #anchor: Rect | null = null;
  #isRevealed = false;
  #takeFocus = false;
  #focusBefore: Element | null = null;

  constructor(target: PageMention, onMessage: (message: FromPopover) => void, onBarred: () => void) {
    this.#target = target;
    this.#frame = createPopoverFrame({ parent: findHostParent(target.span.startNode) ?? document.documentElement, onMessage, onBarred });
  }

  get target(): PageMention {
    return this.#target;
  }

  get rect(): Rect | null {
    if (this.#placement === null) return null;
    const { leftPx, topPx, widthPx: width, heightPx } = this.#placement;
    return { left: leftPx, top: topPx, right: leftPx + width, bottom: topPx + heightPx };
  }

  /** False once the page has thrown it out. */
  get isInPage(): boolean {
    return this.#frame.isInPage;
  }

  /** False when it hangs in another place than this target wants, or the page has thrown it out. */
  canShow(target: PageMention): boolean {
    return this.#frame.isInPage && findHostParent(target.span.startNode) === this.#frame.parent;
  }

  show(target: PageMention, settings: Settings, takeFocus: boolean, pointer: Point | null = this.#pointer): void {
    this.#pointer = pointer;
    if (target !== this.#target) {
      this.#heightPx = null;
      this.#frame.conceal();
    }
    this.#target = target;
    const view = visibleView();
    const { mention } = target;
    this.#frame.send({
      kind: 'show', drug: mention.drug, matched: mention.text, name: mention.name, nameKind: mention.kind,
      alternatives: mention.alternatives, reasons: mention.reasons, site: getSiteHosts()[0] ?? '', theme: settings.theme,
      maxWidthPx: Math.max(0, view.right - view.left - 2 * edgePx), maxHeightPx: Math.max(0, view.bottom - view.top - 2 * edgePx), takeFocus,
    });
    this.#place();
  }

  reveal(takeFocus: boolean): void {
    this.#isRevealed = true;
    this.#takeFocus = takeFocus;
    this.#place(); // the page may have moved since it was made ready
    this.#revealWhenReady();
  }

  /** The page in the frame has laid out an entry of this height; one of an earlier entry comes too late. */
  setHeight({ drug, heightPx }: { readonly drug: string; readonly heightPx: number }): void {
    if (drug !== this.#target.mention.drug) return;
    const wanted = Math.min(heightPx, maxHeightPx);
    if (this.#frame.isRevealed) {
      this.#grow(wanted);
      return;
    }
    this.#heightPx = wanted;
    this.#place();
    this.#revealWhenReady();
  }

  tellPinned(pinned: boolean): void {
    this.#frame.send({ kind: 'pinned', pinned });
  }

  /** Moves along with the word. @returns false when the word is no longer to be seen. */
  follow(): boolean {
    if (!isCurrent(this.#target)) return true; // the page drew its text anew: the popover stays where it is
    this.#place();
    const view = visibleView();
    const anchor = this.#anchor;
    return anchor === null || (anchor.bottom > view.top && anchor.top < view.bottom && anchor.right > view.left && anchor.left < view.right);
  }

  remove(): void {
    const hadFocus = this.#focusBefore !== null;
    this.#frame.remove();
    if (hadFocus && this.#focusBefore instanceof HTMLElement && this.#focusBefore.isConnected) {
      this.#focusBefore.focus({ preventScroll: true });
    }
  }

  /** A note was opened in the popover: it grows downwards where there is room, and moves nothing under the pointer. */
  #grow(heightPx: number): void {
    const placement = this.#placement;
    const anchor = this.#anchor;
    if (placement === null || (anchor !== null && placement.topPx < anchor.bottom)) return;
    this.#heightPx = heightPx;
    const room = visibleView().bottom - edgePx - placement.topPx;
    this.#placement = { ...placement, heightPx: Math.min(heightPx, room) };
    this.#frame.place(this.#placement);
  }

  #revealWhenReady(): void {
    if (!this.#isRevealed || this.#heightPx === null) return;
    this.#frame.reveal();
    if (this.#takeFocus) {
      this.#takeFocus = false;
      this.#focusBefore ??= document.activeElement;
      this.#frame.focus();
    }
    this.#frame.send({ kind: 'opened' });
  }

  #place(): void {
    this.#anchor = anchorOf(this.#target, this.#pointer) ?? this.#anchor;
    const view = visibleView();
    const anchor = this.#anchor ?? { left: view.left, top: view.top, right: view.left, bottom: view.top };
    this.#placement = placePopover({ anchor, view, widthPx, heightPx: this.#heightPx ?? firstHeightPx });
    this.#frame.place(this.#placement);
  }
}

/** Of a name broken over two lines, the part the pointer is at. */
function anchorOf(target: PageMention, pointer: Point | null): Rect | null {
  const rects = rectsOf(target);
  if (pointer === null) return rects[0] ?? null;
  const distance = (rect: Rect) => Math.max(rect.left - pointer.x, pointer.x - rect.right, rect.top - pointer.y, pointer.y - rect.bottom);
  return rects.reduce<DOMRect | null>((best, rect) => (best === null || distance(rect) < distance(best) ? rect : best), null);
}

/** What is seen of the page, also when it is pinched larger, in the coordinates of getClientRects. */
function visibleView(): Rect {
  const { offsetLeft: left = 0, offsetTop: top = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}

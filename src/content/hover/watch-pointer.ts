import { findAround, matches } from '../dom/safe-dom.ts';
import type { PopoverController } from '../frame/popover-controller.ts';
import { isCurrent, type PageMention } from '../scan/page-mention.ts';
import type { HeldKey, Settings } from '../../settings/settings.ts';
import { isHeadingFor, type Point } from './geometry.ts';

export interface PointerWatchOptions {
  readonly controller: PopoverController;
  readonly signal: AbortSignal;
  settings(): Settings;
  /** The marked mention at a point of the viewport. */
  findAt(point: Point): PageMention | undefined;
}

/** A press this long on a mark opens it where a tap belongs to the link around it. */
const longPressMs = 500;
const interactive = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [role="menuitem"], [role="tab"], [onclick]';

const heldKeys: Readonly<Record<HeldKey, 'altKey' | 'ctrlKey' | 'shiftKey'>> = { Alt: 'altKey', Control: 'ctrlKey', Shift: 'shiftKey' };

/** Turns what the reader's pointer and fingers do into moves of the popover. Events a page makes up are not the reader's. */
export function watchPointer({ controller, signal, settings, findAt }: PointerWatchOptions): void {
  let latest: PointerEvent | null = null;
  let frame = 0;
  let screenPlace = '';
  let from: Point | null = null;
  let hold: ReturnType<typeof setTimeout> | undefined;
  let pressed: PageMention | null = null;
  const options = { signal, capture: true, passive: true } as const;

  const mayOpenByRest = (event: MouseEvent): boolean => {
    const { openBy, heldKey } = settings();
    if (event.buttons !== 0 || openBy === 'click' || hasSelection()) return false;
    return openBy === 'rest' || event[heldKeys[heldKey]];
  };

  const lookUnder = (): void => {
    frame = 0;
    const event = latest;
    if (event === null || signal.aborted) return;
    const point = { x: event.clientX, y: event.clientY };
    const found = findAt(point) ?? null;
    const { rect } = controller;
    controller.move({
      point, target: sameAsOpen(found), inPopover: false, mayOpen: mayOpenByRest(event),
      heading: rect !== null && from !== null && isHeadingFor({ from, to: point, target: rect }),
    });
    from = point;
  };

  /** A page may draw the word under the pointer anew: what is open stays open on it. */
  const sameAsOpen = (found: PageMention | null): PageMention | null => {
    const { state } = controller;
    if (found === null || state.kind === 'idle' || found === state.target || isCurrent(state.target)) return found;
    return found.mention.drug === state.target.mention.drug && found.mention.text === state.target.mention.text ? state.target : found;
  };

  addEventListener('pointermove', (event) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // When a page slides under a resting pointer the browser sends moves too: those leave the place on the screen as it was.
    const place = `${event.screenX},${event.screenY}`;
    if (place === screenPlace) return;
    screenPlace = place;
    latest = event;
    if (frame === 0) frame = requestAnimationFrame(lookUnder);
  }, options);

  addEventListener('pointerout', (event) => {
    if (!event.isTrusted || event.relatedTarget !== null || event.pointerType === 'touch') return;
    controller.move({ point: null, target: null, inPopover: false, heading: false, mayOpen: false });
  }, options);

  addEventListener('pointerdown', (event) => {
    if (!event.isTrusted) return;
    const { state } = controller;
    const point = { x: event.clientX, y: event.clientY };
    pressed = state.kind === 'open' ? state.target : null;
    if (state.kind === 'open' && !state.pinned) controller.dismiss();
    controller.interrupt();
    clearTimeout(hold);
    if (event.pointerType !== 'touch') return;
    hold = setTimeout(() => {
      const found = findAt(point);
      if (found !== undefined) controller.open(found, { point, takeFocus: false });
    }, longPressMs);
  }, options);
  for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, () => clearTimeout(hold), options);
  signal.addEventListener('abort', () => {
    clearTimeout(hold);
    cancelAnimationFrame(frame);
  }, { once: true });

  addEventListener('click', (event) => {
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (!event.isTrusted || event.button !== 0 || event.detail > 1 || hasSelection()) return;
    if (!isTouch && settings().openBy !== 'click' && !controller.isBarred) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || belongsToPage(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    const found = findAt(point);
    if (found !== undefined && found !== pressed) controller.open(found, { point, takeFocus: false });
  }, options);

  addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.key !== settings().heldKey || settings().openBy !== 'key' || latest === null || hasSelection()) return;
    const point = { x: latest.clientX, y: latest.clientY };
    const target = findAt(point) ?? null;
    if (controller.isBarred && target !== null && !event.repeat) return controller.open(target, { point, takeFocus: false });
    controller.move({ point, target, inPopover: false, heading: false, mayOpen: latest.buttons === 0 });
  }, options);
}

const hasSelection = (): boolean => getSelection()?.isCollapsed === false;

/** A link, a button, a label: the click has a meaning of its own there. */
function belongsToPage(event: MouseEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Node && findAround(target, (element) => matches(element, interactive)) !== null;
}

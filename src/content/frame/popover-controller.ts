import type { FromPopover } from '../../messaging/protocol.ts';
import { assertNever } from '../../drugs/assert-never.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Point, Rect } from '../hover/geometry.ts';
import { type HoverEvent, type HoverRules, type HoverState, nextHoverState, wakeAt } from '../hover/hover-state.ts';
import type { PageMention } from '../scan/page-mention.ts';
import { sendToBackground } from '../send-to-background.ts';
import { ShownPopover } from './shown-popover.ts';

/** The frame is made ready once the pointer has rested this long, so that a sweep over the text leaves the page alone. */
const prepareAfterMs = 100;
const graceMs = 300;
const stillMs = 50;

export interface PopoverControllerOptions {
  readonly signal: AbortSignal;
  settings(): Settings;
  /** False once the extension is gone: nothing opens then, and the owner takes everything down. */
  isAlive(): boolean;
}

/** Runs the hover machine on the real clock and keeps the one popover of the page as the machine says. */
export class PopoverController {
  readonly #options: PopoverControllerOptions;
  #state: HoverState<PageMention> = { kind: 'idle' };
  #popover: ShownPopover | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pointer: Point | null = null;
  #takeFocus = false;
  #isBarred = false;

  constructor(options: PopoverControllerOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#popover?.remove();
      this.#popover = null;
    }, { once: true });
  }

  get state(): HoverState<PageMention> {
    return this.#state;
  }

  /** No popover can open in this document: it is sandboxed. What the reader asks for opens in a tab, and nothing by resting. */
  get isBarred(): boolean {
    return this.#isBarred;
  }

  /** Where the open popover is, in CSS pixels of the viewport. */
  get rect(): Rect | null {
    return this.#state.kind === 'open' ? (this.#popover?.rect ?? null) : null;
  }

  /** The pointer has really moved. */
  move(event: Omit<Extract<HoverEvent<PageMention>, { kind: 'moved' }>, 'kind' | 'atMs'> & { readonly point: Point | null }): void {
    const { point, ...rest } = event;
    if (point !== null) this.#pointer = point;
    this.#dispatch({ kind: 'moved', atMs: performance.now(), ...rest, mayOpen: rest.mayOpen && !this.#isBarred });
  }

  /** Opens at once: a click, a key, a jump. */
  open(target: PageMention, { point, takeFocus }: { readonly point: Point | null; readonly takeFocus: boolean }): void {
    if (this.#isBarred) return this.#openInTab(target);
    this.#pointer = point;
    this.#takeFocus = takeFocus;
    this.#dispatch({ kind: 'opened', target });
  }

  interrupt(): void {
    this.#dispatch({ kind: 'interrupted' });
  }

  dismiss(): void {
    this.#dispatch({ kind: 'dismissed' });
  }

  togglePin(): void {
    if (this.#state.kind === 'open') this.#setPinned(!this.#state.pinned);
  }

  /** The page has scrolled or changed its size: the popover stays with its word, unless pinned, and goes when the word is gone. */
  follow(): void {
    if (this.#state.kind !== 'open' || this.#state.pinned) return;
    if (this.#popover?.follow() === false) this.#dispatch({ kind: 'dismissed' });
  }

  setTheme(): void {
    if (this.#state.kind === 'open') this.#popover?.show(this.#state.target, this.#options.settings(), false);
  }

  #dispatch(event: HoverEvent<PageMention>): void {
    if (this.#options.signal.aborted || !this.#options.isAlive()) return;
    if (this.#popover?.isInPage === false) {
      this.#close(); // the page removed it: the next rest opens a new one
      this.#state = { kind: 'idle' };
    }
    const before = this.#state;
    this.#state = nextHoverState(before, event, this.#rules());
    if (this.#state !== before) this.#apply(before);
    this.#setTimer();
  }

  #apply(before: HoverState<PageMention>): void {
    const state = this.#state;
    switch (state.kind) {
      case 'idle':
      case 'dismissed':
        this.#close();
        return;
      case 'resting':
        if (before.kind !== 'resting' || before.target !== state.target) this.#close();
        return;
      case 'open': {
        const isNew = before.kind !== 'open' || before.target !== state.target;
        if (isNew) {
          this.#prepare(state.target);
          this.#popover?.reveal(this.#takeFocus);
          this.#takeFocus = false;
        }
        return;
      }
      default: assertNever(state);
    }
  }

  #prepare(target: PageMention): void {
    if (this.#popover?.canShow(target) === false) this.#close();
    if (this.#popover?.target === target && !this.#takeFocus) return;
    this.#popover ??= new ShownPopover(target, (message) => this.#hear(message), () => this.#bar());
    this.#popover.show(target, this.#options.settings(), this.#takeFocus, this.#pointer);
  }

  #bar(): void {
    const state = this.#state;
    this.#isBarred = true;
    this.#dispatch({ kind: 'dismissed' });
    this.#close();
    if (state.kind === 'open' && !state.byRest) this.#openInTab(state.target);
  }

  #openInTab({ mention: { drug } }: PageMention): void {
    if (this.#options.isAlive()) sendToBackground({ kind: 'open-entry', drug });
  }

  #close(): void {
    this.#popover?.remove();
    this.#popover = null;
  }

  #hear(message: FromPopover): void {
    switch (message.kind) {
      case 'ready': return;
      case 'shown': this.#popover?.setHeight(message); return;
      case 'close': this.#dispatch({ kind: 'dismissed' }); return;
      case 'set-pinned': this.#setPinned(message.pinned); return;
      case 'pointer':
        this.move({ point: null, target: null, inPopover: message.inside, heading: false, mayOpen: false });
        return;
      default: assertNever(message);
    }
  }

  #setPinned(pinned: boolean): void {
    this.#dispatch({ kind: 'pinned', pinned });
    this.#popover?.tellPinned(pinned);
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    const wake = wakeAt(this.#state, this.#rules());
    if (wake === null) return;
    const prepareAt = this.#state.kind === 'resting' && this.#popover === null ? this.#state.sinceMs + prepareAfterMs : Infinity;
    this.#timer = setTimeout(() => {
      if (this.#options.isAlive() && this.#state.kind === 'resting' && performance.now() >= prepareAt) this.#prepare(this.#state.target);
      this.#dispatch({ kind: 'tick', atMs: performance.now() });
    }, Math.max(0, Math.min(wake, prepareAt) - performance.now()));
  }

  #rules(): HoverRules {
    return { dwellMs: this.#options.settings().dwellMs, graceMs, stillMs };
  }
}

import { assertNever } from '../../drugs/assert-never.ts';

/**
 * When a popover opens and closes, as a pure machine: no clock, no DOM. `T` is what can be rested on (a mention); two are the
 * same when they are one object. Times are milliseconds of any one clock.
 */
export type HoverState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'resting'; readonly target: T; readonly sinceMs: number; readonly movedMs: number }
  | {
      readonly kind: 'open';
      readonly target: T;
      readonly pinned: boolean;
      /** False when a click or a key opened it: then it stays until it is dismissed. */
      readonly byRest: boolean;
      /** When the pointer left word and popover; null while it is on either. */
      readonly leftMs: number | null;
      /** Another mention the pointer rests on meanwhile. */
      readonly next: { readonly target: T; readonly sinceMs: number } | null;
    }
  /** Closed by the reader while the pointer is on the word: it opens again only after the pointer has left it. */
  | { readonly kind: 'dismissed'; readonly target: T };

export type HoverEvent<T> =
  | {
      readonly kind: 'moved';
      readonly atMs: number;
      /** The mention under the pointer. */
      readonly target: T | null;
      readonly inPopover: boolean;
      /** On the way to the open popover. */
      readonly heading: boolean;
      /** False while a button is down, text is selected, the key to be held is not held. */
      readonly mayOpen: boolean;
    }
  | { readonly kind: 'tick'; readonly atMs: number }
  | { readonly kind: 'opened'; readonly target: T }
  | { readonly kind: 'pinned'; readonly pinned: boolean }
  /** A button, a scroll, a selection: what was resting rests no more. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'dismissed' };

export interface HoverRules {
  readonly dwellMs: number;
  /** How long the popover stays when the pointer has left it and the word. */
  readonly graceMs: number;
  /** How long the pointer must have stood still when the dwell ends. */
  readonly stillMs: number;
}

type Open<T> = Extract<HoverState<T>, { kind: 'open' }>;
type Moved<T> = Extract<HoverEvent<T>, { kind: 'moved' }>;

const idle = { kind: 'idle' } as const;

export function nextHoverState<T>(state: HoverState<T>, event: HoverEvent<T>, rules: HoverRules): HoverState<T> {
  switch (event.kind) {
    case 'moved': return afterMove(state, event);
    case 'tick': return afterTick(state, event.atMs, rules);
    case 'opened': return { kind: 'open', target: event.target, pinned: false, byRest: false, leftMs: null, next: null };
    case 'pinned': return state.kind === 'open' ? { ...state, pinned: event.pinned, leftMs: null, next: null } : state;
    case 'interrupted': return state.kind === 'resting' ? idle : state;
    case 'dismissed': return state.kind === 'open' || state.kind === 'resting' ? { kind: 'dismissed', target: state.target } : state;
    default: return assertNever(event);
  }
}

/** When the next tick is wanted; null when time alone changes nothing. */
export function wakeAt<T>(state: HoverState<T>, rules: HoverRules): number | null {
  if (state.kind === 'resting') return Math.max(state.sinceMs + rules.dwellMs, state.movedMs + rules.stillMs);
  if (state.kind !== 'open' || state.pinned || !state.byRest) return null;
  const times = [
    ...(state.leftMs === null ? [] : [state.leftMs + rules.graceMs]),
    ...(state.next === null ? [] : [state.next.sinceMs + rules.dwellMs]),
  ];
  return times.length === 0 ? null : Math.min(...times);
}

function afterMove<T>(state: HoverState<T>, event: Moved<T>): HoverState<T> {
  switch (state.kind) {
    case 'idle': return restOn(event);
    case 'resting': {
      if (event.target !== state.target) return restOn(event);
      return event.mayOpen ? { ...state, movedMs: event.atMs } : idle;
    }
    case 'dismissed': return event.target === state.target ? state : restOn(event);
    case 'open': return moveWhileOpen(state, event);
    default: return assertNever(state);
  }
}

const restOn = <T>({ target, mayOpen, atMs }: Moved<T>): HoverState<T> =>
  target !== null && mayOpen ? { kind: 'resting', target, sinceMs: atMs, movedMs: atMs } : idle;

function moveWhileOpen<T>(state: Open<T>, { target, inPopover, heading, mayOpen, atMs }: Moved<T>): HoverState<T> {
  if (state.pinned || !state.byRest) return state;
  if (inPopover || target === state.target) return { ...state, leftMs: null, next: null };
  // Each step towards the popover begins the grace anew.
  const leftMs = heading ? atMs : (state.leftMs ?? atMs);
  if (target === null || !mayOpen) return { ...state, leftMs, next: null };
  return { ...state, leftMs, next: state.next?.target === target ? state.next : { target, sinceMs: atMs } };
}

function afterTick<T>(state: HoverState<T>, atMs: number, rules: HoverRules): HoverState<T> {
  const dueMs = wakeAt(state, rules);
  if (dueMs === null || atMs < dueMs) return state;
  if (state.kind === 'resting') return openOn(state.target);
  if (state.kind !== 'open') return state;
  if (state.next !== null && atMs >= state.next.sinceMs + rules.dwellMs) return openOn(state.next.target);
  return state.next === null ? idle : { kind: 'resting', target: state.next.target, sinceMs: state.next.sinceMs, movedMs: state.next.sinceMs };
}

const openOn = <T>(target: T): HoverState<T> => ({ kind: 'open', target, pinned: false, byRest: true, leftMs: null, next: null });

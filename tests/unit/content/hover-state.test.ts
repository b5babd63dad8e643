import { describe, expect, it } from 'vitest';
import { type HoverEvent, type HoverRules, type HoverState, nextHoverState, wakeAt } from '../../../src/content/hover/hover-state.ts';

const rules: HoverRules = { dwellMs: 300, graceMs: 300, stillMs: 50 };
type Event = HoverEvent<string>;

const at = (atMs: number, target: string | null, more: Partial<Extract<Event, { kind: 'moved' }>> = {}): Event =>
  ({ kind: 'moved', atMs, target, inPopover: false, heading: false, mayOpen: true, ...more });
const tick = (atMs: number): Event => ({ kind: 'tick', atMs });
const after = (...events: Event[]): HoverState<string> =>
  events.reduce((state, event) => nextHoverState(state, event, rules), { kind: 'idle' } as HoverState<string>);
const opened = [at(0, 'warfarin'), tick(300)];

describe('resting on a word', () => {
  it('opens after the dwell', () => {
    expect(after(at(0, 'warfarin'), tick(299)).kind).toBe('resting');
    expect(after(...opened)).toMatchObject({ kind: 'open', target: 'warfarin', byRest: true, pinned: false });
  });

  it('asks to be woken when the dwell ends', () => {
    expect(wakeAt(after(at(10, 'warfarin')), rules)).toBe(310);
  });

  it('opens nothing while the pointer still moves within the word', () => {
    const moving = [at(0, 'warfarin'), at(280, 'warfarin'), tick(300)];
    expect(after(...moving).kind).toBe('resting');
    expect(after(...moving, tick(330)).kind).toBe('open');
  });

  it('begins anew on another word', () => {
    expect(after(at(0, 'warfarin'), at(200, 'aspirin'), tick(300)).kind).toBe('resting');
  });

  it.each<[string, Event]>([
    ['the pointer leaves it', at(200, null)],
    ['a button goes down', { kind: 'interrupted' }],
    ['text gets selected', at(200, 'warfarin', { mayOpen: false })],
  ])('comes to nothing when %s', (_, event) => {
    expect(after(at(0, 'warfarin'), event, tick(1000)).kind).toBe('idle');
  });
});

describe('an open popover', () => {
  it('stays for the grace after the pointer has left, then closes', () => {
    expect(after(...opened, at(400, null), tick(699)).kind).toBe('open');
    expect(after(...opened, at(400, null), tick(700)).kind).toBe('idle');
  });

  it('stays when the pointer comes back, or enters it, within the grace', () => {
    expect(after(...opened, at(400, null), at(600, 'warfarin'), tick(2000)).kind).toBe('open');
    expect(after(...opened, at(400, null), at(600, null, { inPopover: true }), tick(2000)).kind).toBe('open');
  });

  it('stays while the pointer heads for it, however slowly', () => {
    const slow = [at(400, null, { heading: true }), tick(650), at(680, null, { heading: true }), tick(900)];
    expect(after(...opened, ...slow).kind).toBe('open');
    expect(after(...opened, ...slow, tick(980)).kind).toBe('idle');
  });

  it('gives way to another word the pointer rests on', () => {
    expect(after(...opened, at(400, 'aspirin'), at(500, 'aspirin'), tick(700))).toMatchObject({ kind: 'open', target: 'aspirin' });
  });

  it('gives way to nothing it merely passes over', () => {
    expect(after(...opened, at(400, 'aspirin'), at(500, null, { inPopover: true }), tick(2000))).toMatchObject({ kind: 'open', target: 'warfarin' });
  });

  it('stays when pinned, whatever the pointer does', () => {
    const pinned = after(...opened, { kind: 'pinned', pinned: true }, at(400, null), at(500, 'aspirin'), tick(5000));
    expect(pinned).toMatchObject({ kind: 'open', target: 'warfarin', pinned: true });
    expect(wakeAt(pinned, rules)).toBeNull();
  });

  it('stays when a click or a key has opened it, until it is dismissed', () => {
    const clicked: Event = { kind: 'opened', target: 'warfarin' };
    expect(after(clicked, at(400, null), tick(5000)).kind).toBe('open');
    expect(after(clicked, { kind: 'dismissed' }).kind).toBe('dismissed');
  });
});

describe('after Esc', () => {
  const dismissed = [...opened, { kind: 'dismissed' } as Event];

  it('stays closed while the pointer is on the word', () => {
    expect(after(...dismissed, at(500, 'warfarin'), tick(5000)).kind).toBe('dismissed');
  });

  it('opens again after the pointer has left the word', () => {
    expect(after(...dismissed, at(500, null), at(600, 'warfarin'), tick(900)).kind).toBe('open');
  });

  it('opens for another word', () => {
    expect(after(...dismissed, at(500, 'aspirin'), tick(800))).toMatchObject({ kind: 'open', target: 'aspirin' });
  });
});

/** Below the 8 ms a piece of our work may take at the very most: one step (a run) is finished before the time is looked at. */
const sliceMs = 6;
/** A page that never idles is read all the same, a slice each time this has passed. */
const idlePatienceMs = 200;
/** Reading the clock costs as much as a short run. */
const stepsBetweenLooks = 8;

/** Cuts long work into slices and keeps count of what they cost. */
export class SliceClock {
  #startedMs = 0;
  #steps = 0;
  scanMs = 0;
  longestSliceMs = 0;

  start(): void {
    this.#startedMs = performance.now();
    this.#steps = 0;
  }

  /** True when the slice is used up. `chars` is what the last step read: a long step is looked at sooner. */
  isOver(chars: number): boolean {
    this.#steps += 1 + chars / 2000;
    if (this.#steps < stepsBetweenLooks) return false;
    this.#steps = 0;
    return performance.now() - this.#startedMs >= sliceMs;
  }

  stop(): void {
    const spent = performance.now() - this.#startedMs;
    this.scanMs += spent;
    this.longestSliceMs = Math.max(this.longestSliceMs, spent);
  }
}

/** The page's turn, until it idles and is shown. Resolves at once with the end of the signal. */
export async function pagesTurn(signal: AbortSignal): Promise<void> {
  await idle(signal);
  while (document.visibilityState === 'hidden' && !signal.aborted) {
    await nextEvent(document, 'visibilitychange', signal);
    await idle(signal);
  }
}

const idle = (signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  if (signal.aborted) return resolve();
  requestIdleCallback(() => resolve(), { timeout: idlePatienceMs });
});

const nextEvent = (target: EventTarget, type: string, signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  target.addEventListener(type, () => resolve(), { once: true, signal });
  signal.addEventListener('abort', () => resolve(), { once: true });
});

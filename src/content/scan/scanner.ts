import { isConnected, isElement } from '../dom/safe-dom.ts';
import { findEditors, isReadablePlace } from './eligibility.ts';
import { findRunStart } from './find-run-start.ts';
import { findVisibleParts } from './find-visible-parts.ts';
import { HostReader } from './host-reader.ts';
import { type ReaderOptions, RunReader } from './run-reader.ts';
import { pagesTurn, SliceClock } from './slice-clock.ts';
import type { TextRun } from './text-run.ts';

/** Past this a page is read no further, and says so: 20 million characters are thirty Bibles. */
const maxChars = 20_000_000;

export interface ScannerOptions {
  readonly signal: AbortSignal;
  readonly readsCode: boolean;
  /** A run was read; `again` when its nodes may have been read before. @returns false when no more is wanted. */
  onRun(run: TextRun, again: boolean): boolean;
  onElement(element: Element, tag: string): void;
  /** All that was asked for has been read. */
  onIdle(): void;
}

type Job =
  | { readonly kind: 'tree'; readonly node: Node; readonly again: boolean }
  | { readonly kind: 'hosts'; readonly node: Node }
  | { readonly kind: 'around'; readonly node: Node };

/** Reads trees and single runs, one after the other, in slices between which the page has its turn. */
export class Scanner {
  readonly #options: ScannerOptions;
  readonly #clock = new SliceClock();
  #jobs: Job[] = [];
  /** Readers at work, the one whose turn it is last. */
  #active: (RunReader | HostReader)[] = [];
  #isWorking = false;
  #hasBegun = false;
  #lookedAhead = false;
  #hasFailed = false;
  #chars = 0;
  isTruncated = false;

  constructor(options: ScannerOptions) {
    this.#options = options;
  }

  get isIdle(): boolean {
    return !this.#isWorking;
  }

  get stats(): { readonly scannedChars: number; readonly scanMs: number; readonly longestSliceMs: number } {
    return { scannedChars: this.#chars, scanMs: this.#clock.scanMs, longestSliceMs: this.#clock.longestSliceMs };
  }

  /** Reads all text under a node. */
  readTree(node: Node, again: boolean): void {
    this.#jobs.push({ kind: 'tree', node, again }, { kind: 'hosts', node });
    this.#start();
  }

  /** Reads the run a text or inline element stands in. */
  readAround(node: Node): void {
    this.#jobs.push({ kind: 'around', node });
    if (isElement(node)) this.#jobs.push({ kind: 'hosts', node });
    this.#start();
  }

  #start(): void {
    if (this.#isWorking || this.isTruncated) return;
    this.#isWorking = true;
    void this.#work();
  }

  async #work(): Promise<void> {
    const { signal } = this.#options;
    while (this.#jobs.length > 0 || this.#active.length > 0) {
      for (const reader of this.#active) reader.park();
      await pagesTurn(signal);
      if (signal.aborted) return;
      this.#clock.start();
      try {
        for (const reader of this.#active) reader.resume();
        this.#slice();
      } catch (error) {
        // One bad tree never stops a scan; what is left of this job is given up.
        this.#active.pop();
        console.error('MedGloss could not read a part of this page:', error);
      }
      this.#clock.stop();
    }
    this.#isWorking = false;
    this.#options.onIdle();
  }

  #slice(): void {
    if (this.#hasBegun) this.#lookAheadOnce();
    this.#hasBegun = true;
    let chars = 0;
    do {
      const reader = this.#active.at(-1) ?? this.#begin();
      if (reader === undefined) return;
      chars = reader.read();
      if (reader.isDone) this.#active = this.#active.filter((active) => active !== reader);
    } while (!this.#clock.isOver(chars));
  }

  #take(run: TextRun, again: boolean): void {
    if (this.isTruncated) return;
    this.#chars += run.text.length;
    let goesOn = true;
    try {
      goesOn = this.#options.onRun(run, again);
    } catch (error) {
      // A fault of ours in one text: the others are read all the same.
      if (!this.#hasFailed) console.error('MedGloss could not read a text of this page:', error);
      this.#hasFailed = true;
    }
    if (goesOn && this.#chars <= maxChars) return;
    this.isTruncated = true;
    this.#jobs = [];
    this.#active = [];
  }

  /** Takes up the next job whose node is still there to be read. */
  #begin(): RunReader | HostReader | undefined {
    const { readsCode } = this.#options;
    for (let job = this.#jobs.shift(); job !== undefined; job = this.#jobs.shift()) {
      if (!isConnected(job.node) || !isReadablePlace(job.node, readsCode)) continue;
      if (job.kind === 'hosts') return this.#keep(new HostReader(job.node, this.#options.onElement));
      if (job.kind === 'tree') return this.#open({ root: job.node }, job.again);
      const start = findRunStart(job.node);
      if (start !== undefined) return this.#open({ ...start, until: job.node }, true);
    }
    return undefined;
  }

  #open(place: Pick<ReaderOptions, 'root' | 'from' | 'until'>, again: boolean): RunReader {
    const { readsCode } = this.#options;
    const reader = new RunReader({ ...place, readsCode, excluded: findEditors(place.root) }, (run) => this.#take(run, again));
    return this.#keep(reader);
  }

  #keep<Reader extends RunReader | HostReader>(reader: Reader): Reader {
    this.#active.push(reader);
    return reader;
  }

  /**
   * The first slice was not enough: what the reader of the page sees comes next, the rest after it. Not before the second slice: by then
   * the page has been laid out, and asking what is where costs nothing.
   */
  #lookAheadOnce(): void {
    if (this.#lookedAhead || this.#active.length === 0) return;
    this.#lookedAhead = true;
    for (const part of findVisibleParts()) {
      if (isReadablePlace(part, this.#options.readsCode)) this.#open({ root: part }, false);
    }
  }
}

import type { Detector } from '../../drugs/detector.ts';
import type { Settings } from '../../settings/settings.ts';
import type { PopoverController } from '../frame/popover-controller.ts';
import { createPainter, type Painter } from '../highlight/painter.ts';
import type { Point } from '../hover/geometry.ts';
import { findMentionAt } from '../hover/mention-at-point.ts';
import { watchKeys } from '../hover/watch-keys.ts';
import { watchPointer } from '../hover/watch-pointer.ts';
import type { PageMention } from '../scan/page-mention.ts';
import { scanPage } from '../scan/page-scan.ts';
import { findAtSelection } from './look-up.ts';
import { countVisibleDrugs, firstOfEach } from './marked-mentions.ts';
import { findNextMention, scrollTo } from './walk-mentions.ts';
import { createWantedNames } from './wanted-names.ts';

export interface MarkingOptions {
  /** The one popover of the frame, which may be open from an earlier reading. */
  readonly controller: PopoverController;
  readonly detector: Detector;
  readonly hosts: readonly string[];
  readonly signal: AbortSignal;
  settings(): Settings;
  /** Mentions, or how far the reading has come, have changed. */
  onChange(): void;
}

export interface Marking {
  readonly isSettled: boolean;
  readonly isTruncated: boolean;
  readonly mentionCount: number;
  readonly stats: ReturnType<typeof scanPage>['stats'];
  whenSettled(): Promise<void>;
  /** In document order. */
  mentions(): readonly PageMention[];
  /** How many medicines can be seen in the frame. */
  countDrugs(): number;
  /** Follows a setting that needs no new reading. */
  applySettings(): void;
  goTo(found: PageMention): void;
  goToNext(forwards: boolean): void;
  lookUp(): void;
  togglePin(): void;
}

/** Everything that happens in a frame while MedGloss is on there: reading, marks, popover. All of it ends with the signal. */
export function startMarking({ controller, detector, hosts, signal, settings, onChange }: MarkingOptions): Marking {
  let painter: Painter | null = null;
  /** The mentions to be marked when that is not all of them. */
  let chosen: ReadonlySet<PageMention> | null = null;
  let last: PageMention | null = null;
  let frame = 0;
  let { theme } = settings();

  /** With the first mention, or when the reader asks: a page without medicines is not even listened to. */
  const begin = (): Painter => {
    watchPointer({ controller, signal, settings, findAt });
    watchKeys({ controller, signal });
    const begun = createPainter({ signal, style: settings().markStyle });
    for (const root of scan.shadowRoots()) begun.addRoot(root);
    return begun;
  };

  /** Brings the marks in line with "first mention only". */
  const choose = () => {
    const { store } = scan;
    const before = chosen;
    if (!settings().firstMentionOnly) {
      chosen = null;
      if (before !== null) for (const found of store.values()) if (!before.has(found)) painter?.add(found);
      return;
    }
    const next = new Set(firstOfEach(store.inOrder()));
    for (const found of before ?? store.values()) if (!next.has(found)) painter?.remove(found);
    for (const found of next) if (before?.has(found) !== true) painter?.add(found);
    chosen = next;
  };

  const refresh = () => {
    frame = 0;
    if (signal.aborted) return;
    choose();
    onChange();
  };
  const requestRefresh = () => {
    if (frame === 0) frame = requestAnimationFrame(refresh);
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });

  const scan = scanPage({
    detector, signal, readsCode: settings().markCode || document.contentType === 'text/plain',
    isWanted: createWantedNames(settings(), hosts),
    onChange: requestRefresh,
    onAdded: (found) => {
      painter ??= begin();
      if (!settings().firstMentionOnly) painter.add(found);
    },
    onGone: (found) => painter?.remove(found),
    onShadowRoot: (root) => painter?.addRoot(root),
    onShadowRootGone: (root) => painter?.removeRoot(root),
  });

  /** Also where no mark stands: a later mention explains itself like the first. */
  const findAt = (point: Point) => findMentionAt({ point, store: scan.store, shadowRoots: scan.shadowRoots() });

  // Nothing may be marked any more, yet an open popover must be left and closed as before.
  if (controller.state.kind === 'open') painter ??= begin();

  const goTo = (found: PageMention) => {
    last = found;
    scrollTo(found);
    painter?.flash(found);
    controller.open(found, { point: null, takeFocus: true });
  };

  return {
    get isSettled() { return scan.isSettled; },
    get isTruncated() { return scan.isTruncated; },
    get mentionCount() { return scan.store.size; },
    get stats() { return scan.stats; },
    whenSettled: () => scan.whenSettled(),
    mentions: () => scan.store.inOrder(),
    countDrugs: () => countVisibleDrugs(scan.store.values()),
    applySettings() {
      painter?.setStyle(settings().markStyle);
      if (settings().theme !== theme) controller.setTheme(); // shows the entry anew, from its top
      theme = settings().theme;
      requestRefresh();
    },
    goTo,
    goToNext(forwards) {
      const next = findNextMention({ mentions: chosen === null ? scan.store.inOrder() : [...chosen], last, forwards });
      if (next !== undefined) goTo(next);
    },
    lookUp() {
      painter ??= begin(); // also where nothing is marked
      const found = findAtSelection(scan.store, detector);
      if (found !== undefined) controller.open(found, { point: null, takeFocus: true });
    },
    togglePin: () => controller.togglePin(),
  };
}

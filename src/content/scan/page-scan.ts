import type { Detector } from '../../drugs/detector.ts';
import type { Mention } from '../../drugs/mention.ts';
import { bodyElement, isConnected } from '../dom/safe-dom.ts';
import { watchChanges } from './change-watch.ts';
import { isReadablePlace } from './eligibility.ts';
import { MentionStore } from './mention-store.ts';
import type { PageMention } from './page-mention.ts';
import { createRecognizer } from './recognize.ts';
import { Scanner } from './scanner.ts';
import { findShadowRoot } from './shadow-root.ts';

/** Custom elements without a shadow root that are looked at again. */
const maxRootless = 500;

export interface PageScan {
  readonly store: MentionStore;
  /** Shadow roots met so far that are still in the page. */
  shadowRoots(): readonly ShadowRoot[];
  readonly isSettled: boolean;
  readonly isTruncated: boolean;
  readonly stats: Scanner['stats'];
  whenSettled(): Promise<void>;
}

/** Reads the page, and what changes in it, until the signal aborts; tells of every change of the mentions and of each end of reading. */
export function scanPage({ detector, readsCode, isWanted, signal, onChange, onAdded, onGone, onShadowRoot, onShadowRootGone }: {
  detector: Detector;
  readsCode: boolean;
  isWanted: (mention: Mention) => boolean;
  signal: AbortSignal;
  onChange: () => void;
  onAdded: (found: PageMention) => void;
  onGone: (found: PageMention) => void;
  onShadowRoot: (root: ShadowRoot) => void;
  /** It has left the page. When it comes back, it is new. */
  onShadowRootGone: (root: ShadowRoot) => void;
}): PageScan {
  const store = new MentionStore({ onChange, onAdded, onGone });
  const recognizer = createRecognizer({ detector, store, isWanted });
  const shadowRoots = new Set<ShadowRoot>();
  const rootless = new Set<Element>();
  const waiting: (() => void)[] = [];
  let costBeforeMs = 0;
  let lastCostMs = 0;

  const scanner = new Scanner({
    signal, readsCode,
    onRun: (run, again) => recognizer.read(run, again),
    onElement: (element, tag) => {
      const root = findShadowRoot(element, tag);
      if (root !== null) addShadowRoot(root);
      else if (tag.includes('-') && rootless.size < maxRootless) rootless.add(element);
    },
    onIdle: () => {
      recognizer.decide();
      lastCostMs = scanner.stats.scanMs - costBeforeMs;
      costBeforeMs = scanner.stats.scanMs;
      tellIfSettled();
      onChange();
    },
  });

  const changes = watchChanges({
    signal,
    lastCostMs: () => lastCostMs,
    onTextChanged: (node) => store.recheck(node),
    onChanged: ({ trees, places, removed }) => {
      if (removed) {
        store.sweep();
        forgetGoneRoots();
      }
      findLateRoots();
      for (const tree of trees) {
        if (isReadablePlace(tree, readsCode)) scanner.readTree(tree, true);
        else store.forgetInside(tree);
      }
      for (const place of places) if (isConnected(place)) scanner.readAround(place);
      tellIfSettled();
    },
  });

  const isSettled = () => scanner.isIdle && !changes.isPending;

  function tellIfSettled(): void {
    if (isSettled()) for (const tell of waiting.splice(0)) tell();
  }

  function addShadowRoot(root: ShadowRoot): void {
    if (shadowRoots.has(root)) return;
    shadowRoots.add(root);
    changes.watch(root);
    onShadowRoot(root);
    scanner.readTree(root, false);
  }

  function forgetGoneRoots(): void {
    for (const root of shadowRoots) {
      if (isConnected(root)) continue;
      shadowRoots.delete(root);
      changes.forget(root);
      onShadowRootGone(root);
    }
  }

  /** A custom element may get its root at any time after it was read, and nothing reports it. */
  function findLateRoots(): void {
    for (const element of rootless) {
      const root = findShadowRoot(element, '-');
      if (root !== null) addShadowRoot(root);
      if (root !== null || !isConnected(element)) rootless.delete(element);
    }
  }

  addEventListener('load', findLateRoots, { once: true, signal });
  changes.watch(document);
  const body = bodyElement();
  if (body !== null) scanner.readTree(body, false);

  return {
    store,
    shadowRoots: () => [...shadowRoots].filter(isConnected),
    get isSettled() { return isSettled(); },
    get isTruncated() { return scanner.isTruncated; },
    get stats() { return scanner.stats; },
    whenSettled: () => new Promise((resolve) => {
      if (isSettled()) resolve();
      else waiting.push(resolve);
    }),
  };
}

import { findEditors } from '../../../src/content/scan/eligibility.ts';
import { HostReader } from '../../../src/content/scan/host-reader.ts';
import { MentionStore } from '../../../src/content/scan/mention-store.ts';
import { scanPage } from '../../../src/content/scan/page-scan.ts';
import { createRecognizer } from '../../../src/content/scan/recognize.ts';
import { RunReader } from '../../../src/content/scan/run-reader.ts';
import { findShadowRoot } from '../../../src/content/scan/shadow-root.ts';
import type { TextRun } from '../../../src/content/scan/text-run.ts';
import type { Detector } from '../../../src/drugs/detector.ts';
import { createPageEvidence } from '../../../src/drugs/page-evidence.ts';
import { drawMarks } from './draw-marks.ts';

/** What the content script's scanner does with a tree, all in one piece: runs of text, and the search for shadow roots. */
function readTree(root: Element, onRun: (run: TextRun) => void): void {
  const reader = new RunReader({ root, readsCode: false, excluded: findEditors(root) }, onRun);
  while (!reader.isDone) reader.read();
  const hosts = new HostReader(root, findShadowRoot);
  while (!hosts.isDone) hosts.read();
}

/** Every text read and searched. @returns how many candidates there are. */
export function scan(detector: Detector, root: Element): number {
  const page = createPageEvidence();
  let found = 0;
  readTree(root, (run) => {
    found += detector.find(run.text, page).length;
  });
  return found;
}

/** Searched, judged, and every mention marked. @returns how many mentions there are. */
export function scanAndMark(detector: Detector, root: Element): number {
  const store = new MentionStore({ onChange: () => undefined, onAdded: () => undefined, onGone: () => undefined });
  const recognizer = createRecognizer({ detector, store, isWanted: () => true });
  readTree(root, (run) => recognizer.read(run, false));
  recognizer.decide();
  drawMarks(Array.from(store.values(), ({ span }) => ({
    startContainer: span.startNode, startOffset: span.startOffset, endContainer: span.endNode, endOffset: span.endOffset,
  })));
  return store.size;
}

/** The longest uninterrupted piece of a scan as the content script makes it, in slices. Milliseconds. */
export async function longestSlice(detector: Detector): Promise<number> {
  const life = new AbortController();
  const scan = scanPage({
    detector, readsCode: false, isWanted: () => true, signal: life.signal,
    onChange: () => undefined, onAdded: () => undefined, onGone: () => undefined, onShadowRoot: () => undefined, onShadowRootGone: () => undefined,
  });
  await scan.whenSettled();
  life.abort();
  return scan.stats.longestSliceMs;
}

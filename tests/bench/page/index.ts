import { packedLexicon } from '#generated/lexicon.ts';
import { createDetector, type Detector } from '../../../src/drugs/detector.ts';
import { openLexicon } from '../../../src/drugs/lexicon/open-lexicon.ts';
import type { PackedLexicon } from '../../../src/drugs/lexicon/pack-lexicon.ts';
import { readLimit, readTextContent } from './limit.ts';
import { makePage, type NameStock, type PagePlan } from './make-page.ts';
import { measureRewriter, measureSides, type Sample, type Samples, type Sides } from './measure.ts';
import { longestSlice, scan, scanAndMark } from './ours.ts';
import { findAndMark, finders, type Peer, rewriters } from './peers.ts';

/** What `bench.ts` calls in the page. */
export interface BenchPage {
  show(plan: PagePlan): Promise<void>;
  /** L, the native read, our two sides, and the finders named. */
  measure(options: { readonly peers: readonly string[]; readonly rounds: number }): Promise<Samples>;
  measureRewriter(peer: string, rounds: number): Promise<Sample[]>;
  /** The same with a lexicon of so many names; ours and one regular expression. */
  measureNames(names: number, rounds: number): Promise<Samples>;
  /** One run of one side, the first in this document. Milliseconds. */
  runOnce(side: 'limit' | 'scan' | 'mark'): number;
  /** How long it takes until names can be looked up, the first time in this document. Milliseconds. */
  openNames(): number;
  longestSlice(): Promise<number>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

let html = '';
let ready: Detector | undefined;
let stock: Promise<NameStock> | undefined;
const built = new Map<string, Peer>();
const { body } = document;

const getDetector = (): Detector => (ready ??= createDetector(openLexicon(packedLexicon)));
const getStock = (): Promise<NameStock> => (stock ??= load<NameStock>('/names.json'));
const renew = () => {
  body.innerHTML = html;
};

async function load<T>(path: string): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}

async function getPeer(name: string): Promise<Peer> {
  const { all } = await getStock();
  const finder = finders[name];
  const peer = built.get(name) ?? (finder === undefined ? rewriters[name]?.(all) : findAndMark(finder(all)));
  if (peer === undefined) throw new Error(`There is no peer "${name}".`);
  built.set(name, peer);
  return peer;
}

const oursWith = (detector: Detector): Sides => ({
  limit: () => readLimit(body),
  scan: () => scan(detector, body),
  mark: () => scanAndMark(detector, body),
});

window.bench = {
  async show(plan) {
    html = makePage(plan, await getStock());
    renew();
  },
  async measure({ peers, rounds }) {
    const sides: Record<string, () => number> = { ...oursWith(getDetector()), native: () => readTextContent(body) };
    for (const name of peers) {
      const peer = await getPeer(name);
      sides[name] = () => peer(body);
    }
    return measureSides(sides, rounds);
  },
  async measureRewriter(name, rounds) {
    const peer = await getPeer(name);
    return measureRewriter({ limit: () => readLimit(body), run: () => peer(body), renew, rounds });
  },
  async measureNames(names, rounds) {
    const { packed, texts } = await load<{ packed: PackedLexicon; texts: string[] }>(`/lexicon-${names}.json`);
    const expression = findAndMark(finders['one regular expression']?.(texts) ?? (() => undefined));
    return measureSides({ ...oursWith(createDetector(openLexicon(packed))), 'one regular expression': () => expression(body) }, rounds);
  },
  runOnce(side) {
    getDetector();
    const start = performance.now();
    oursWith(getDetector())[side]?.();
    return performance.now() - start;
  },
  openNames() {
    const start = performance.now();
    getDetector();
    return performance.now() - start;
  },
  longestSlice: () => longestSlice(getDetector()),
};

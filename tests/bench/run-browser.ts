import type { Browser, Page } from 'puppeteer-core';
import { type BrowserKind } from '../../scripts/install/browsers.mjs';
import { findersFor, growthChars, nameCounts, namesForMark, pages, type PageKind, rewriterPages } from './plan.ts';
import type { PagePlan } from './page/make-page.ts';
import type { Sample, Samples } from './page/measure.ts';
import { startBrowser } from './start-browser.ts';
import { median } from './median.ts';

export interface BrowserResult {
  readonly kind: BrowserKind;
  readonly version: string;
  readonly pages: readonly { readonly page: PageKind; readonly samples: Samples }[];
  readonly rewriters: readonly { readonly page: PageKind; readonly peer: string; readonly samples: readonly Sample[] }[];
  /** First run in a fresh document, as parts of L's first run in another. */
  readonly first: readonly { readonly page: PageKind; readonly scan: number; readonly mark: number }[];
  readonly textGrowth: readonly { readonly chars: number; readonly samples: Samples }[];
  readonly nameGrowth: readonly { readonly names: number; readonly samples: Samples }[];
  /** Milliseconds on the machine of the run, each in a fresh document. */
  readonly openMs: readonly number[];
  readonly sliceMs: readonly number[];
}

const freshLoads = 5;

export async function runBrowser({ kind, origin, rounds, nameCount, tell }: {
  kind: BrowserKind; origin: string; rounds: number; nameCount: number; tell: (step: string) => void;
}): Promise<BrowserResult> {
  const browser = await startBrowser(kind);
  try {
    const version = await browser.version();
    const measured: BrowserResult['pages'][number][] = [];
    const rewriters: BrowserResult['rewriters'][number][] = [];
    for (const page of pages) {
      tell(page.name);
      const tab = await open(browser, origin, page.plan);
      const samples = await tab.evaluate((options) => window.bench.measure(options), { peers: findersFor(page.plan), rounds });
      checkFound(page, samples);
      measured.push({ page, samples });
      for (const { peer, rounds: peerRounds } of rewriterPages.filter(({ pageName }) => pageName === page.name)) {
        tell(`${page.name}, ${peer}`);
        const samples = await tab.evaluate((name, times) => window.bench.measureRewriter(name, times), peer, peerRounds);
        const factor = peer === 'mark.js' ? nameCount / namesForMark : 1;
        rewriters.push({ page, peer, samples: samples.map((sample) => ({ ...sample, ratio: sample.ratio * factor })) });
      }
      await tab.close();
    }
    const first: BrowserResult['first'][number][] = [];
    for (const page of pages.filter(({ plan }) => plan.chars <= 1_000_000)) {
      tell(`${page.name}, first runs`);
      const run = async (side: 'limit' | 'scan' | 'mark') => median(await inFreshPages(browser, origin, page.plan, (tab) => tab.evaluate((one) => window.bench.runOnce(one), side)));
      const limit = await run('limit');
      first.push({ page, scan: await run('scan') / limit, mark: await run('mark') / limit });
    }
    const textGrowth: BrowserResult['textGrowth'][number][] = [];
    for (const chars of growthChars) {
      tell(`${chars} characters`);
      const tab = await open(browser, origin, { chars, wordsPerName: 1000 });
      textGrowth.push({ chars, samples: await tab.evaluate((times) => window.bench.measure({ peers: [], rounds: times }), rounds) });
      await tab.close();
    }
    const nameGrowth: BrowserResult['nameGrowth'][number][] = [];
    const tab = await open(browser, origin, { chars: 1_000_000, wordsPerName: 1000 });
    for (const names of nameCounts) {
      tell(`${names} names`);
      nameGrowth.push({ names, samples: await tab.evaluate((count, times) => window.bench.measureNames(count, times), names, rounds) });
    }
    await tab.close();
    tell('readiness and slices');
    const small: PagePlan = { chars: 10_000, wordsPerName: 0 };
    const large: PagePlan = { chars: 10_000_000, wordsPerName: 1000 };
    const openMs = await inFreshPages(browser, origin, small, (page) => page.evaluate(() => window.bench.openNames()));
    const sliceMs = await inFreshPages(browser, origin, large, (page) => page.evaluate(() => window.bench.longestSlice()), 3);
    return { kind, version, pages: measured, rewriters, first, textGrowth, nameGrowth, openMs, sliceMs };
  } finally {
    await browser.close();
  }
}

async function open(browser: Browser, origin: string, plan: PagePlan): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/index.html`);
  await tab.evaluate((wanted) => window.bench.show(wanted), plan);
  return tab;
}

async function inFreshPages(browser: Browser, origin: string, plan: PagePlan, ask: (tab: Page) => Promise<number>, loads = freshLoads): Promise<number[]> {
  const answers: number[] = [];
  for (let load = 0; load < loads; load++) {
    const tab = await open(browser, origin, plan);
    answers.push(await ask(tab));
    await tab.close();
  }
  return answers;
}

/** A ratio of work that was not done would be worth nothing. */
function checkFound({ name, plan }: PageKind, samples: Samples): void {
  for (const side of ['scan', 'mark', ...findersFor(plan)]) {
    const found = samples[side]?.[0]?.found ?? 0;
    const isRight = plan.wordsPerName === 0 ? found === 0 : found > plan.chars / 6 / plan.wordsPerName / 2;
    if (!isRight) throw new Error(`"${side}" found ${found} names in "${name}"`);
  }
}

import { median } from '../median.ts';
import type { DistSize } from '../measure-dist.ts';
import type { BrowserResult } from '../run-browser.ts';
import { leastLead, msOf, ratioOf, worst } from './ratios.ts';
import { table, times } from './table.ts';

interface Target {
  readonly what: string;
  readonly limit: number;
  readonly unit: string;
  /** `most`: the limit must not be exceeded; `least`: it must be reached. */
  readonly kind: 'most' | 'least';
  measure(result: BrowserResult): number;
}

const large = 10_000_000;

const targets: readonly Target[] = [
  { what: 'scan, worst page with names', limit: 1.5, unit: ' L', kind: 'most', measure: (result) => worst(result, 'scan', ({ wordsPerName }) => wordsPerName > 0) },
  { what: 'scan, worst page without names', limit: 1, unit: ' L', kind: 'most', measure: (result) => worst(result, 'scan', ({ wordsPerName }) => wordsPerName === 0) },
  {
    what: 'scan, judged and marked, 0.1 % names, up to 1 MB', limit: 2.2, unit: ' L', kind: 'most',
    measure: (result) => worst(result, 'mark', ({ chars, wordsPerName }) => wordsPerName > 0 && chars < large),
  },
  {
    what: 'the same, 10 MB', limit: 1.3, unit: ' L', kind: 'most',
    measure: (result) => worst(result, 'mark', ({ chars, wordsPerName }) => wordsPerName > 0 && chars >= large),
  },
  {
    what: 'faster than the fastest Aho-Corasick package', limit: 2, unit: ' times', kind: 'least',
    measure: (result) => leastLead(result, ['ahocorasick', '@monyone/aho-corasick', '@monyone/aho-corasick/fast']),
  },
  { what: 'faster than one regular expression', limit: 5, unit: ' times', kind: 'least', measure: (result) => leastLead(result, ['one regular expression']) },
  { what: 'faster than findAndReplaceDOMText', limit: 5, unit: ' times', kind: 'least', measure: (result) => leastLead(result, ['findAndReplaceDOMText']) },
  { what: 'faster than advanced-mark.js', limit: 50, unit: ' times', kind: 'least', measure: (result) => leastLead(result, ['advanced-mark.js']) },
  { what: 'faster than mark.js', limit: 50, unit: ' times', kind: 'least', measure: (result) => leastLead(result, ['mark.js']) },
  { what: 'names ready (median of fresh documents)', limit: 2, unit: ' ms', kind: 'most', measure: ({ openMs }) => median(openMs) },
  { what: 'longest piece of a 10 MB scan (the longest of all loads)', limit: 8, unit: ' ms', kind: 'most', measure: ({ sliceMs }) => Math.max(...sliceMs) },
  {
    what: 'growth: time per character at 10 MB, parts of that at 0.1 MB', limit: 1.25, unit: '', kind: 'most',
    measure: ({ textGrowth }) => perChar(textGrowth, large) / perChar(textGrowth, 100_000),
  },
  {
    what: 'growth: scan with 40,000 names, parts of that with 1,000', limit: 1.25, unit: '', kind: 'most',
    measure: ({ nameGrowth }) => ratioOf(nameGrowth.at(-1)?.samples['scan']) / ratioOf(nameGrowth[0]?.samples['scan']),
  },
];

const perChar = (growth: BrowserResult['textGrowth'], wanted: number): number =>
  msOf(growth.find(({ chars }) => chars === wanted)?.samples['scan']) / wanted;

export function writeTargets(results: readonly BrowserResult[], dist: DistSize | undefined): string {
  const rows = targets.map((target) => {
    const { what, limit, unit, kind } = target;
    const measured = results.map((result) => {
      const value = target.measure(result);
      const isMet = kind === 'most' ? value <= limit : value >= limit;
      return `${times(value)}${isMet ? '' : ' **missed**'}`;
    });
    return [what, `at ${kind} ${limit}${unit}`, ...measured];
  });
  return table(['', 'target', ...results.map(({ version }) => version)], [...rows, ...distRows(dist, results.length)]);
}

function distRows(dist: DistSize | undefined, columns: number): string[][] {
  const row = (what: string, kilobytes: number, limit: number): string[] =>
    [what, `at most ${limit} kB`, ...Array.from({ length: columns }, () => `${kilobytes.toFixed(1)}${kilobytes <= limit ? '' : ' **missed**'}`)];
  if (dist === undefined) return [];
  return [
    row('content script, gzip', dist.script / 1000, 90),
    row('of it code (what is left without the packed names)', (dist.script - dist.names) / 1000, 30),
  ];
}

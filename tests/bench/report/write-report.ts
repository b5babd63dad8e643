import { cpus } from 'node:os';
import type { DistSize } from '../measure-dist.ts';
import { median } from '../median.ts';
import { finderNames, namesForMark } from '../plan.ts';
import type { BrowserResult } from '../run-browser.ts';
import { msOf, ratioOf } from './ratios.ts';
import { bar, table, times } from './table.ts';
import { writeTargets } from './targets.ts';

/** The text of docs/benchmarks.md. */
export function writeReport({ results, rounds, nameCount, dist }: {
  results: readonly BrowserResult[]; rounds: number; nameCount: number; dist: DistSize | undefined;
}): string {
  return `${[
    intro(rounds, nameCount),
    '## Targets', writeTargets(results, dist), notMeasured,
    ...results.flatMap((result) => [`## ${result.version}`, ...browserSections(result)]),
  ].join('\n\n')}\n`;
}

const intro = (rounds: number, nameCount: number): string => `# Benchmarks

Written by \`npm run bench\`; do not edit. Every figure is a ratio to **L** unless it says otherwise: one TreeWalker pass over the
text nodes that reads each \`.data\` and touches every code unit once. All sides run after one another in the same page, round by
round; a ratio is taken within its round, and the figure is the median of ${rounds} rounds after one that warms up. Ratios hold between
machines, as far as anything does; milliseconds are those of this run (${cpus().length} processor cores, other work beside it) and prove nothing.

The pages are invented words from a seeded generator: headings, paragraphs with links and emphasis, lists, tables; 0.5 % of the
words with a typographic apostrophe. "0.1 % names" means that one word in a thousand is an unambiguous name of the dataset. The
dataset has ${nameCount.toLocaleString('en')} names; all sides look for all of them. Measured in a plain page, not in a content script's world.

- **textContent**: the browser's own read of \`body.textContent\`, no look at it.
- **scan**: what the content script's scanner does, in one piece: \`RunReader\`, \`detector.find\` on every run, \`HostReader\`.
- **scan + marks**: the same with context judged, mentions kept, and each drawn as a range of a CSS highlight. Layout and painting are in no side.
- The Aho-Corasick packages and the regular expression search each text node; case, whole words and highlight are added around them by the
  same code. Building them is not counted. findAndReplaceDOMText, advanced-mark.js and mark.js write \`<mark>\` elements into the page; it is made anew for each run.
- mark.js walks the page once for each name: it is given ${namesForMark} of the names and its ratio multiplied up to all of them.`;

const notMeasured = `Not measured here: what is added to a page's load and heap, frames, the popover, changed text. Growth has no figure in the issue;
"linear" and "nearly flat" are read as 1.25.`;

function browserSections(result: BrowserResult): string[] {
  const peers = result.rewriters;
  return [
    '### Finding, and finding and marking', table(
      ['page', 'textContent', 'scan', 'scan + marks', ...finderNames],
      result.pages.map(({ page, samples }) => [page.name, ...['native', 'scan', 'mark', ...finderNames].map((side) => times(ratioOf(samples[side])))]),
    ),
    '### Peers that write the page', table(
      ['page', 'peer', 'ratio to L', 'runs', 'marks'],
      peers.map(({ page, peer, samples }) => [page.name, peer, times(ratioOf(samples)), String(samples.length), String(samples[0]?.found ?? 0)]),
    ),
    '### First run in a fresh document (nothing compiled yet), to L\'s first run', table(
      ['page', 'scan', 'scan + marks'],
      result.first.map(({ page, scan, mark }) => [page.name, times(scan), times(mark)]),
    ),
    '### Growth with the text (0.1 % names, 1 = L at that size; time per character as parts of that at 10 kB)', textGrowth(result),
    '### Growth with the number of names (1 MB, 0.1 % names)', nameGrowth(result),
    `Names ready: median ${median(result.openMs).toFixed(2)} ms of ${result.openMs.length} fresh documents. `
    + `Longest piece of a 10 MB scan in slices: ${result.sliceMs.map((ms) => ms.toFixed(1)).join(', ')} ms in ${result.sliceMs.length} loads.`,
  ];
}

function textGrowth({ textGrowth: growth }: BrowserResult): string {
  const perChar = growth.map(({ chars, samples }) => msOf(samples['scan']) / chars);
  const largest = Math.max(...perChar);
  return table(['characters', 'scan', 'scan + marks', 'time per character', ''], growth.map(({ chars, samples }, index) => [
    chars.toLocaleString('en'), times(ratioOf(samples['scan'])), times(ratioOf(samples['mark'])),
    times((perChar[index] ?? 0) / (perChar[0] ?? 1)), bar(perChar[index] ?? 0, largest),
  ]));
}

function nameGrowth({ nameGrowth: growth }: BrowserResult): string {
  const largest = Math.max(...growth.map(({ samples }) => ratioOf(samples['scan'])));
  return table(['names', 'scan', 'scan + marks', 'one regular expression', ''], growth.map(({ names, samples }) => [
    names.toLocaleString('en'), ...['scan', 'mark', 'one regular expression'].map((side) => times(ratioOf(samples[side]))),
    bar(ratioOf(samples['scan']), largest),
  ]));
}

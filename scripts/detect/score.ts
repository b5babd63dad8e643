// Precision, recall and F1 of the detector on pages marked by hand:
//   npm run detect:score -- GOLD.jsonl [more.jsonl ...] [--top N] [--records NAMES.json] [--write docs/recognition.md]
// --records takes the names from a file of NameRecord[] instead of the built dataset. --write puts the figures between the
// two marks of that page.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readGold } from './gold.ts';
import { loadDetector } from './load-detector.ts';
import { printScore } from './score/print-score.ts';
import { scorePages } from './score/score-pages.ts';

const marks = { start: '<!-- figures: start -->', end: '<!-- figures: end -->' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { top: { type: 'string', default: '40' }, records: { type: 'string' }, write: { type: 'string' } },
});

try {
  if (positionals.length === 0) throw new Error('name a file of marked pages: npm run detect:score -- tests/pages/medical.jsonl');
  const { detector } = await loadDetector(values.records);
  const spansOf = ({ text }: { readonly text: string }) => detector.detect(text);
  const pages = positionals.flatMap(readGold);
  const parts = [printScore(scorePages(pages, spansOf), Number(values.top))];
  const groups = [...new Set(pages.map(({ group }) => group))].filter((group) => group !== '').sort();
  for (const group of groups.length > 1 ? groups : []) {
    parts.push(`### ${group}\n\n${printScore(scorePages(pages.filter((page) => page.group === group), spansOf), Number(values.top))}`);
  }
  const report = parts.join('\n\n');
  console.log(report);
  if (values.write !== undefined) writeBetweenMarks(values.write, report);
} catch (error) {
  console.error(`detect:score: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function writeBetweenMarks(path: string, report: string): void {
  const page = readFileSync(path, 'utf8');
  const [start, end] = [page.indexOf(marks.start), page.indexOf(marks.end)];
  if (start < 0 || end < start) throw new Error(`${path} lacks the marks ${marks.start} and ${marks.end}`);
  writeFileSync(path, `${page.slice(0, start + marks.start.length)}\n\n${report}\n\n${page.slice(end)}`);
}

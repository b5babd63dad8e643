import { ratesOf, type Count, type Score } from './score-pages.ts';

const percent = (share: number): string => (100 * share).toFixed(1);

/** The score as a Markdown table and lists, for the terminal and for docs/recognition.md. `listLength` is how many misses to name. */
export function printScore(score: Score, listLength: number): string {
  return [
    `${score.pages} pages, ${score.pagesWithFalse} with a false mark.`,
    '',
    '| spans | precision | recall | F1 | right | false | missed |',
    '|---|---|---|---|---|---|---|',
    row('overlap', score.overlap),
    row('exact', score.exact),
    '',
    '| in the gold | number | recall (overlap) | recall (exact) |',
    '|---|---|---|---|',
    ...[...score.recallByType].sort(byKey).map(([type, { exact, overlap }]) =>
      `| ${type} | ${overlap.found + overlap.missed} | ${percent(ratesOf(overlap).recall)} | ${percent(ratesOf(exact).recall)} |`),
    '',
    '| marked as | number | precision (overlap) |',
    '|---|---|---|',
    ...[...score.precisionByKind].sort(byKey).map(([kind, count]) => `| ${kind} | ${count.right + count.false} | ${percent(ratesOf(count).precision)} |`),
    '',
    `Missed: ${list(score.missed, listLength)}`,
    '',
    `False marks: ${list(score.falseMarks, listLength)}`,
    '',
    `Marked with other borders: ${list(score.wrongBorders, listLength)}`,
    '',
    `Found with other borders: ${list(score.missedExactly, listLength)}`,
  ].join('\n');
}

function row(name: string, count: Count): string {
  const { precision, recall, f1 } = ratesOf(count);
  return `| ${name} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${count.right} | ${count.false} | ${count.missed} |`;
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const list = (counts: ReadonlyMap<string, number>, length: number): string =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, length)
    .map(([text, count]) => (count > 1 ? `${text} (${count})` : text)).join('; ') || 'none';

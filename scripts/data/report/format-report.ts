import type { PageSummary } from './summarize-page.ts';

const columns: readonly (readonly [title: string, cell: (summary: PageSummary) => string | number])[] = [
  ['monograph', ({ id }) => id],
  ['statements', ({ statements }) => statements],
  ['uncited', ({ uncited }) => uncited],
  ['citations', ({ citations }) => citations],
  ['sources', ({ sources }) => sources],
  ['revised', ({ oldestRevision, newestRevision }) =>
    (oldestRevision === newestRevision ? oldestRevision ?? 'not seen' : `${oldestRevision} to ${newestRevision}`)],
  ['read', ({ lastRead }) => lastRead ?? '-'],
  ['gaps', ({ gaps }) => gaps],
  ['in safety', ({ safetyGaps }) => safetyGaps],
  ['grade', ({ grade }) => grade.toFixed(1)],
  ['readings', ({ readings }) => readings],
  ['review by', ({ reviewBy }) => reviewBy ?? '-'],
];

/** The index of quality as a table of plain text: a row for each monograph, then the totals. */
export function formatReport(summaries: readonly PageSummary[], identityCards: number): string {
  const rows = [columns.map(([title]) => title), ...summaries.map((summary) => columns.map(([, cell]) => String(cell(summary))))];
  const widths = columns.map((_column, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const isText = (at: number) => summaries.length === 0 || typeof columns[at]?.[1](summaries[0] as PageSummary) === 'string';
  const table = rows.map((row) => row.map((cell, at) => (isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ').trimEnd());
  return [...table, '', ...totals(summaries, identityCards)].join('\n');
}

function totals(summaries: readonly PageSummary[], identityCards: number): readonly string[] {
  const sum = (count: (summary: PageSummary) => number) => summaries.reduce((total, summary) => total + count(summary), 0);
  const hardest = Math.max(0, ...summaries.map(({ grade }) => grade));
  return [
    `${summaries.length} monographs and ${identityCards} identity cards`,
    `${sum(({ statements }) => statements)} statements, ${sum(({ uncited }) => uncited)} uncited; ${sum(({ citations }) => citations)} citations of ${sum(({ sources }) => sources)} sources`,
    `${sum(({ gaps }) => gaps)} gaps, ${sum(({ safetyGaps }) => safetyGaps)} in safety parts`,
    `reading grade ${(sum(({ grade }) => grade) / Math.max(1, summaries.length)).toFixed(1)} on average, ${hardest.toFixed(1)} at most`,
    `${summaries.filter(({ readings }) => readings === 2).length} read a second time`,
  ];
}

import type { Citation } from '../../../src/drugs/monograph.ts';
import { sliceFlat, squeeze, type FlatText } from './flatten-inline.ts';
import type { PlacedStatement } from './page.ts';
import { splitSentences } from './split-sentences.ts';

const citationRun = /\s*(?:\[\^[^\]]+\]\s*)+/g;
const citation = /\[\^([^\]:]+)(?::([^\]]*))?\]/g;

/**
 * Cuts prose into statements. The text up to a run of citations is one statement; what stands after the last run, and text
 * without any citation, falls into sentences of its own.
 */
export function splitStatements(flat: FlatText): readonly PlacedStatement[] {
  const statements: PlacedStatement[] = [];
  let pending: Citation[] = [];
  let start = 0;
  for (const run of flat.text.matchAll(citationRun)) {
    const runEnd = run.index + run[0].length;
    const stopAfter = /^[.!?]+/.exec(flat.text.slice(runEnd))?.[0] ?? '';
    pending.push(...readCitations(run[0]));
    if (!endsStatement(flat.text, run.index, runEnd)) continue;
    const body = withoutCitations(flat.text.slice(start, run.index)) + stopAfter;
    if (body.trim() === '') attachToLast(statements, pending);
    else statements.push({ text: body.trim(), citations: pending, line: lineOfText(flat, start) });
    pending = [];
    start = runEnd + stopAfter.length;
  }
  const rest = sliceFlat(flat, start, flat.text.length);
  for (const [from, to] of splitSentences(rest.text)) {
    const text = withoutCitations(rest.text.slice(from, to)).trim();
    if (/[\p{L}\p{N}]/u.test(text)) statements.push({ text, citations: pending, line: rest.lineAt(from) });
    pending = [];
  }
  return statements;
}

/** A citation in the middle of a sentence belongs to the statement that goes on after it. */
function endsStatement(text: string, runStart: number, runEnd: number): boolean {
  const before = text.slice(0, runStart).trimEnd();
  const after = text.slice(runEnd).trimStart();
  return /[.!?]["'”’)\]]*$/.test(before) || /^[.!?]/.test(after) || after === '' || /^["'“‘([]*[\p{Lu}\p{N}]/u.test(after);
}

function attachToLast(statements: PlacedStatement[], citations: readonly Citation[]): void {
  const last = statements.pop();
  if (last !== undefined) statements.push({ ...last, citations: [...last.citations, ...citations] });
}

const readCitations = (run: string): Citation[] =>
  [...run.matchAll(citation)].map(([, source = '', section = '']) => ({ source: source.trim(), section: squeeze(section) }));

const withoutCitations = (text: string): string =>
  squeeze(text.replace(/\s*(?:\[\^[^\]]+\]\s*)+([.,;:!?](?!\d))?/g, (_run, stop: string | undefined) => stop ?? ' '));

const lineOfText = (flat: FlatText, from: number): number =>
  flat.lineAt(from + (flat.text.slice(from).length - flat.text.slice(from).trimStart().length));

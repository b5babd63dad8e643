import { z } from 'zod';
import type { Report } from '../finding.ts';
import { readTextFile } from './read-vocabulary.ts';

const evidenceSchema = z.object({
  id: z.string(),
  read: z.string(),
  passages: z.record(z.string(), z.object({ via: z.string(), sha256: z.string().nullable().optional() })),
  statements: z.array(z.object({
    statement: z.string(), cites: z.array(z.string()), terms: z.array(z.string()).default([]), figures: z.array(z.string()).default([]),
  })),
});

/** `data/evidence/<id>.json`: what carries each statement. Never in the package. */
export interface Evidence extends z.output<typeof evidenceSchema> {
  readonly file: string;
  /** Line of each statement in the file, by index, from 1. */
  readonly lineOf: (index: number) => number;
}

/** Null when the file is missing (said by the evidence check) or of no use (said here). */
export function loadEvidence(path: string, file: string, report: Report): Evidence | null {
  const text = readTextFile(path);
  if (text === null) return null;
  const say = (line: number, message: string) =>
    report({ file, line, check: 'evidence', severity: 'error', message, remedy: 'its form is in docs/data-guidelines.md, section 2' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    say(lineOfJsonError(text, error), `the file is no JSON: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return null;
  }
  const parsed = evidenceSchema.safeParse(value);
  if (!parsed.success) {
    for (const { path: at, message } of parsed.error.issues) say(1, `${at.join('.')}: ${message}`);
    return null;
  }
  const lines = statementLines(text);
  return { ...parsed.data, file, lineOf: (index) => lines[index] ?? 1 };
}

/** Each statement has exactly one `"statement":` key, in order. */
function statementLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => [...line.matchAll(/"statement"\s*:/g)].map(() => index + 1));
}

function lineOfJsonError(text: string, error: unknown): number {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
}

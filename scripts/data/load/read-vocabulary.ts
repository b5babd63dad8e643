import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Report } from '../finding.ts';
import { describeFaults } from '../parse/zod-faults.ts';
import { findLine, readLocatedYaml } from './located-yaml.ts';

/** One good row of a YAML file kept by hand, with its place. */
export interface Row<T> {
  readonly value: T;
  /** Path as shown in findings. */
  readonly file: string;
  readonly line: number;
}

interface TextToRead<Schema extends z.ZodType> {
  readonly text: string;
  /** Path as shown in findings. */
  readonly file: string;
  readonly schema: Schema;
  readonly check: string;
  readonly report: Report;
}

/** Reads a YAML mapping row by row: a bad row is said and left out, the others stay. Empty text is an empty mapping. */
export function readMapping<Schema extends z.ZodType>(source: TextToRead<Schema>): ReadonlyMap<string, Row<z.output<Schema>>> {
  return new Map(readRows(source, 'mapping').map(({ key, row }) => [key, row]));
}

/** The same for a YAML list. */
export function readList<Schema extends z.ZodType>(source: TextToRead<Schema>): readonly Row<z.output<Schema>>[] {
  return readRows(source, 'list').map(({ row }) => row);
}

function readRows<Schema extends z.ZodType>(
  { text, file, schema, check, report }: TextToRead<Schema>, shape: 'mapping' | 'list',
): readonly { readonly key: string; readonly row: Row<z.output<Schema>> }[] {
  const say = (line: number, message: string) =>
    report({ file, line, check, severity: 'error', message, remedy: 'mend the row; its form is in docs/data-guidelines.md' });
  const yaml = readLocatedYaml(text.replace(/^\uFEFF/, ''));
  for (const { message, line } of yaml.faults) say(line, `the file is no YAML: ${message}`);
  if (yaml.value === null || yaml.value === undefined) return [];
  const isList = Array.isArray(yaml.value);
  if (typeof yaml.value !== 'object' || isList !== (shape === 'list')) {
    say(1, `the file is no YAML ${shape}`);
    return [];
  }
  return Object.entries(yaml.value).flatMap(([key, value]: [string, unknown]) => {
    const at = isList ? Number(key) : key;
    const parsed = schema.safeParse(value);
    if (parsed.success) return [{ key, row: { value: parsed.data, file, line: findLine(yaml.lines, [at]) } }];
    for (const { path: inside, message } of describeFaults(parsed.error, value, rowName(value, key))) say(findLine(yaml.lines, [at, ...inside]), message);
    return [];
  });
}

/** A row of a list is called by its id, if it has one. */
const rowName = (value: unknown, key: string): string =>
  (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : key);

/** The text of a file without its byte-order mark, or null when there is no such file. */
export function readTextFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

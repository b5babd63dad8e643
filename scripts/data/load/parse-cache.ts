import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding, Report } from '../finding.ts';
import { listFiles } from './list-files.ts';

/** What reading one file gave. Plain data: it goes through JSON. */
export interface Reading<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/**
 * Remembers what reading a file gave, by its text, from one run to the next: 300 pages and 1,500 cards take seconds to parse and
 * each data command reads them all. The memory is of no consequence: without it the same comes out, later.
 */
export interface ParseCache {
  /** `kind` and `file` are part of the key: the same text under another name gives other findings. */
  readonly remember: <T>(file: string, text: string, read: (report: Report) => T) => Reading<T>;
  /** Keeps what this run asked for and forgets the rest. */
  readonly save: () => void;
}

/** For tests and other people's folders. */
export const noCache: ParseCache = { remember: (_file, _text, read) => readFresh(read), save: () => {} };

/**
 * Opens the memory at `path`. It counts only for the very program that wrote it: every file of `programFolder` and the lock file are
 * part of each key.
 */
export function openParseCache(path: string, { programFolder, lockFile }: { readonly programFolder: string; readonly lockFile: string }): ParseCache {
  const program = fingerprint([...listFiles(programFolder, '.ts').map((name) => join(programFolder, name)), lockFile]
    .map((file) => readFileSync(file, 'utf8')));
  const known = readMemory(path);
  const used: Record<string, Reading<unknown>> = {};
  let hasNew = false;
  return {
    remember: <T>(file: string, text: string, read: (report: Report) => T) => {
      const key = fingerprint([program, file, text]);
      const old = Object.hasOwn(known, key) ? known[key] as Reading<T> : undefined;
      hasNew ||= old === undefined;
      const reading = old ?? readFresh(read);
      used[key] = reading;
      return reading;
    },
    save: () => {
      if (!hasNew && Object.keys(used).length === Object.keys(known).length) return;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.${process.pid}`, JSON.stringify(used));
        renameSync(`${path}.${process.pid}`, path);
      } catch {
        // A read-only checkout has no memory.
      }
    },
  };
}

function readFresh<T>(read: (report: Report) => T): Reading<T> {
  const findings: Finding[] = [];
  return { value: read((finding) => findings.push(finding)), findings };
}

function readMemory(path: string): Readonly<Record<string, Reading<unknown>>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Reading<unknown>>) : {};
  } catch {
    return {};
  }
}

function fingerprint(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

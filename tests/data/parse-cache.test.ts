import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openParseCache } from '../../scripts/data/load/parse-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'medgloss-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = join(folder, 'memory/cache.json');
const program = { programFolder: join(folder, 'program'), lockFile: join(folder, 'lock.json') };
const finding = { file: 'a.md', line: 1, check: 'layout', severity: 'error', message: 'wrong', remedy: 'mend' } as const;
let readings = 0;

function read(text: string, file = 'a.md') {
  const cache = openParseCache(path, program);
  const reading = cache.remember(file, text, (report) => {
    readings += 1;
    report(finding);
    return text.length;
  });
  cache.save();
  return reading;
}

beforeEach(() => {
  rmSync(join(folder, 'memory'), { recursive: true, force: true });
  mkdirSync(program.programFolder, { recursive: true });
  writeFileSync(join(program.programFolder, 'parse.ts'), 'one');
  writeFileSync(program.lockFile, 'lock');
  readings = 0;
});

it('gives value and findings again without reading again', () => {
  expect(read('text')).toEqual(read('text'));
  expect(read('text')).toEqual({ value: 4, findings: [finding] });
  expect(readings).toBe(1);
});

it.each([
  ['the text changes', () => read('texts')],
  ['the file has another name', () => read('text', 'b.md')],
  ['the program changes', () => { writeFileSync(join(program.programFolder, 'parse.ts'), 'two'); read('text'); }],
  ['a package changes', () => { writeFileSync(program.lockFile, 'other'); read('text'); }],
  ['the memory is broken', () => { writeFileSync(path, '{"broken'); read('text'); }],
])('reads again when %s', (_when, again) => {
  read('text');
  again();
  expect(readings).toBe(2);
});

it('forgets what the last run did not ask for', () => {
  read('text');
  read('other');
  expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')))).toHaveLength(1);
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold, type GoldPage } from '../../../scripts/detect/gold.ts';
import { readJsonLines } from '../../../scripts/detect/read-json-lines.ts';
import { ratesOf, scorePages } from '../../../scripts/detect/score/score-pages.ts';

const text = 'Aspirin and beta blockers with Tylenol PM daily';
const page: GoldPage = {
  id: 'a', text, group: '',
  entities: [
    { start: 0, end: 7, text: 'Aspirin', type: 'generic' },
    { start: 12, end: 25, text: 'beta blockers', type: 'group' },
    { start: 31, end: 41, text: 'Tylenol PM', type: 'brand', alts: [[31, 38]] },
  ],
};
const scoreOf = (...spans: readonly (readonly [number, number])[]) =>
  scorePages([page], () => spans.map(([start, end]) => ({ start, end, kind: 'generic' })));

describe('the score', () => {
  it.each([
    ['all right', [[0, 7], [31, 41]], { exact: [2, 0, 2, 0], overlap: [2, 0, 2, 0] }],
    ['right by another border the gold allows', [[0, 7], [31, 38]], { exact: [2, 0, 2, 0], overlap: [2, 0, 2, 0] }],
    ['other borders are wrong exactly and right by overlap', [[0, 5]], { exact: [0, 1, 0, 2], overlap: [1, 0, 1, 1] }],
    ['a false mark', [[42, 47]], { exact: [0, 1, 0, 2], overlap: [0, 1, 0, 2] }],
    ['a class is neither asked for nor held against', [[12, 25]], { exact: [0, 0, 0, 2], overlap: [0, 0, 0, 2] }],
    ['nothing', [], { exact: [0, 0, 0, 2], overlap: [0, 0, 0, 2] }],
  ] as const)('%s', (_, spans, wanted) => {
    const { exact, overlap } = scoreOf(...spans);
    const listOf = (count: typeof exact) => [count.right, count.false, count.found, count.missed];
    expect({ exact: listOf(exact), overlap: listOf(overlap) }).toEqual(wanted);
  });

  it('names what was missed and what was marked falsely', () => {
    const { missed, falseMarks, pagesWithFalse } = scoreOf([42, 47]);
    expect([[...missed.keys()], [...falseMarks.keys()], pagesWithFalse]).toEqual([['Aspirin', 'Tylenol PM'], ['daily'], 1]);
  });

  it('is whole for nothing wanted and nothing found', () => {
    expect(ratesOf({ right: 0, false: 0, found: 0, missed: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

it('refuses gold whose offsets are not those of its text, with the line', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'gold-')), 'gold.jsonl');
  const line = (start: number) => JSON.stringify({ id: 'x', text: 'take aspirin', entities: [{ start, end: start + 7, text: 'aspirin', type: 'generic' }] });
  writeFileSync(path, `${line(5)}\n${line(4)}\n`);
  expect(() => readGold(path)).toThrow(/gold\.jsonl:2: "aspirin"/);
});

it('reads the pages of the project, every name at its offsets', () => {
  const pages = ['tests/pages/medical.jsonl', 'tests/pages/collisions.jsonl'].flatMap((path) => readGold(path));
  expect(pages.length).toBeGreaterThanOrEqual(60);
  expect(pages.filter(({ group }) => group === 'collision').length).toBeGreaterThanOrEqual(20);
});

it('reads JSON lines broken anywhere, and names the line that is none', async () => {
  async function* chunks(...parts: readonly string[]) {
    yield* parts;
  }
  const read = async (...parts: readonly string[]) => {
    const values: unknown[] = [];
    for await (const value of readJsonLines(chunks(...parts))) values.push(value);
    return values;
  };
  expect(await read('{"id":', '"1"}\n\n{"id":"2', '"}')).toEqual([{ id: '1' }, { id: '2' }]);
  await expect(read('{"id":"1"}\n{oops}\n')).rejects.toThrow('line 2 is not JSON');
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Finding } from '../../scripts/data/finding.ts';
import { loadCards } from '../../scripts/data/load/cards.ts';
import { noCache } from '../../scripts/data/load/parse-cache.ts';

const folder = fileURLToPath(new URL('fixtures/cards', import.meta.url));

it('keeps the good cards of a file and says each wrong one on its line', () => {
  const findings: Finding[] = [];
  const cards = loadCards(folder, { shownFolder: 'cards', cache: noCache, report: (finding) => findings.push(finding) });
  const expected = readFileSync(`${folder}/faulty.yaml`, 'utf8').split('\n').flatMap((line, index) => (line.includes('# fault') ? [index + 1] : []));
  expect(cards.map(({ id, line, codes }) => [id, line, codes.rxcui])).toEqual([['examplol', 1, null], ['last', 8, '12']]);
  expect([...new Set(findings.map(({ line }) => line))].sort((a, b) => a - b)).toEqual(expected);
  expect(findings.map(({ message }) => message)).toContain('otherol.generic is missing');
});

it('finds no card in a folder that is not there', () => {
  expect(loadCards(`${folder}/nowhere`, { shownFolder: 'cards', cache: noCache, report: (finding) => { throw new Error(finding.message); } })).toEqual([]);
});

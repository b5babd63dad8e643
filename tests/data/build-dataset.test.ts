import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { buildDataset } from '../../scripts/data/build/build-dataset.ts';
import { writeDataset } from '../../scripts/data/build/write-dataset.ts';
import { diffDatasets } from '../../scripts/data/diff/diff-datasets.ts';
import { formatDiff } from '../../scripts/data/diff/format-diff.ts';
import { loadDataset } from '../../scripts/data/load/load-dataset.ts';

const folder = mkdtempSync(join(tmpdir(), 'medgloss-data-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seed = fileURLToPath(new URL('fixtures/folder', import.meta.url));
const data = fileURLToPath(new URL('fixtures', import.meta.url));
const load = (from: string) => loadDataset({ folder: from, lenient: true, data });

function written(at: string): Record<string, string> {
  return Object.fromEntries(readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [join(entry.parentPath, entry.name).slice(at.length), readFileSync(join(entry.parentPath, entry.name), 'utf8')]));
}

describe('a folder of other people\'s pages', () => {
  const { dataset, findings } = load(seed);
  const built = buildDataset(dataset);

  it('is built page by page, each fault said and the rest kept', () => {
    expect(built.entries.map(({ id }) => id)).toEqual(['clonazepam', 'paroxetine-clonazepam']);
    expect(findings.map(({ file, line, message }) => `${file.split('/').at(-1)}:${line} ${message}`)).toEqual([
      'paroxetine-clonazepam.md:9 section "Side Effects" was not found',
      'notes.md:1 no section of the minimal-medicine layout was found',
    ]);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('is marked unsourced', () => {
    expect(built.entries.map((entry) => entry.kind === 'monograph' && entry.sourced)).toEqual([false, false]);
    expect(built.manifest).toMatchObject({ monographCount: 2, identityCardCount: 0, newestSource: null });
  });

  it('gives the same bytes again', () => {
    for (const name of ['one', 'two']) writeDataset(buildDataset(load(seed).dataset), join(folder, name));
    expect(written(join(folder, 'one'))).toEqual(written(join(folder, 'two')));
    expect(Object.keys(written(join(folder, 'one'))).sort()).toEqual([
      '/generated/lexicon.ts', '/generated/name-records.json', '/public/data/entries/clonazepam.json',
      '/public/data/entries/paroxetine-clonazepam.json', '/public/data/manifest.json', '/public/data/search.json',
    ]);
  });

  it('leaves nothing of an earlier build behind', () => {
    const entries = join(folder, 'two/public/data/entries');
    writeFileSync(join(entries, 'gone.json'), '{}');
    writeDataset(built, join(folder, 'two'));
    expect(readdirSync(entries)).not.toContain('gone.json');
  });

  it('changes its version with any word', () => {
    const copy = join(folder, 'pages');
    mkdirSync(copy);
    cpSync(seed, copy, { recursive: true });
    const path = join(copy, 'clonazepam.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('It calms the nerves.', 'It calms.'));
    const changed = buildDataset(load(copy).dataset);
    expect(changed.manifest.version).not.toBe(built.manifest.version);
    expect(formatDiff(diffDatasets(built.entries, changed.entries), { before: 'a', after: 'b' }))
      .toBe('# Data a to b\n\n## Changed (1)\n\n- Clonazepam\n  - now says: It calms.\n  - no longer says: It calms the nerves.');
  });

  it('without any page is an error', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(load(empty).findings.map(({ severity, check }) => [severity, check])).toEqual([['error', 'folder']]);
  });
});

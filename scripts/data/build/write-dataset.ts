import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltDataset } from './build-dataset.ts';

/** Writes the package's data and the generated modules under `projectFolder`; what an earlier build left over is removed. */
export function writeDataset(built: BuiltDataset, projectFolder: string): void {
  const dataFolder = join(projectFolder, 'public/data');
  const entriesFolder = join(dataFolder, 'entries');
  for (const entry of built.entries) writeIfChanged(join(entriesFolder, `${entry.id}.json`), toJson(entry));
  writeIfChanged(join(dataFolder, 'search.json'), toJson(built.search));
  writeIfChanged(join(dataFolder, 'manifest.json'), toJson(built.manifest));
  removeOthers(entriesFolder, new Set(built.entries.map(({ id }) => `${id}.json`)));
  writeIfChanged(join(projectFolder, 'generated/name-records.json'), toJson(built.nameRecords));
  writeIfChanged(join(projectFolder, 'generated/lexicon.ts'), lexiconModule(built.lexicon));
}

function lexiconModule(lexicon: BuiltDataset['lexicon']): string {
  return [
    '// Made by `npm run data:build`; not kept in the repository.',
    "import type { PackedLexicon } from '../src/drugs/lexicon/pack-lexicon.ts';",
    '',
    `export const packedLexicon: PackedLexicon = ${JSON.stringify(lexicon)};`,
    '',
  ].join('\n');
}

const toJson = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** An unchanged file keeps its date, so that watchers stay quiet; a changed one is never seen half written. */
function writeIfChanged(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // Not there yet.
  }
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function removeOthers(folder: string, wanted: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.json') && !wanted.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

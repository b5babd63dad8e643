// npm run data:diff -- OLD NEW
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetManifest, Entry } from '../../src/drugs/monograph.ts';
import { diffDatasets } from './diff/diff-datasets.ts';
import { formatDiff } from './diff/format-diff.ts';
import { listFiles } from './load/list-files.ts';
import { fromCaller, readOptions } from './options.ts';

const usage = `Usage: npm run data:diff -- OLD NEW [--json]
  OLD and NEW are built data folders (a copy of public/data). Prints what changed, as a changelog.`;

const { others, json } = readOptions(usage);
const [oldFolder, newFolder] = others.map(fromCaller);
if (oldFolder === undefined || newFolder === undefined || others.length !== 2) {
  console.error(usage);
  process.exit(2);
}
try {
  const [before, after] = [readBuilt(oldFolder), readBuilt(newFolder)];
  const changes = diffDatasets(before.entries, after.entries);
  console.log(json ? JSON.stringify(changes, null, 2) : formatDiff(changes, { before: before.version, after: after.version }));
} catch (error) {
  console.error(`A folder is no built dataset: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

/** Our own build wrote these files, so their shape is trusted. */
function readBuilt(folder: string): { readonly version: string; readonly entries: readonly Entry[] } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { version } = read('manifest.json') as DatasetManifest;
  return { version, entries: listFiles(join(folder, 'entries'), '.json').map((name) => read(`entries/${name}`) as Entry) };
}

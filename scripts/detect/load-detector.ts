import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createDetector, type Detector } from '../../src/drugs/detector.ts';
import { openLexicon } from '../../src/drugs/lexicon/open-lexicon.ts';
import { packLexicon, type PackedLexicon } from '../../src/drugs/lexicon/pack-lexicon.ts';
import type { AmbiguousName } from '../../src/drugs/ambiguous-name.ts';
import type { NameRecord } from '../../src/drugs/name.ts';
import type { Finding } from '../data/finding.ts';
import { loadAmbiguousNames } from '../data/load/ambiguous-names.ts';

const root = new URL('../../', import.meta.url);
const lexiconUrl = new URL('generated/lexicon.ts', root);
const rulesUrl = new URL('data/ambiguous-names.yaml', root);
const recordsUrl = new URL('generated/name-records.json', root);

export interface LoadedDetector {
  readonly detector: Detector;
  /** US generic names of the active ingredients of an entry, by its id. */
  readonly ingredientsOf: (drug: string) => readonly string[];
}

/**
 * The very detector of the content script, from the dataset as built; builds it first when it has not been. With a path, from
 * the NameRecord[] in that JSON file instead, and the project's own rules for ambiguous names.
 */
export async function loadDetector(recordsPath?: string): Promise<LoadedDetector> {
  if (recordsPath === undefined && !(existsSync(lexiconUrl) && existsSync(recordsUrl))) buildDataset();
  const records = JSON.parse(readFileSync(recordsPath ?? recordsUrl, 'utf8')) as readonly NameRecord[];
  const packed = recordsPath === undefined ? await importLexicon() : packLexicon(records, readRules());
  const ingredients = new Map(records.map((record) => [record.id, record.ingredients]));
  return { detector: createDetector(openLexicon(packed)), ingredientsOf: (drug) => ingredients.get(drug) ?? [] };
}

const importLexicon = async (): Promise<PackedLexicon> => ((await import(lexiconUrl.href)) as { packedLexicon: PackedLexicon }).packedLexicon;

function readRules(): readonly AmbiguousName[] {
  const report = ({ file, line, message }: Finding) => {
    throw new Error(`${file}:${line}: ${message}`);
  };
  return loadAmbiguousNames(fileURLToPath(rulesUrl), 'data/ambiguous-names.yaml', report).map(({ value }) => value);
}

/** What it prints goes to standard error: standard output is for the answers. */
function buildDataset(): void {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const { status } = spawnSync(process.execPath, [tsx, 'scripts/data/build.ts'], { cwd: fileURLToPath(root), stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The dataset could not be built; see the messages above.');
}

import { createHash } from 'node:crypto';
import type { DatasetManifest, Entry, SearchRow } from '../../../src/drugs/monograph.ts';
import type { NameRecord } from '../../../src/drugs/name.ts';
import { packLexicon, type PackedLexicon } from '../../../src/drugs/lexicon/pack-lexicon.ts';
import type { Dataset } from '../load/dataset.ts';
import { createIngredientNamer, gatherMedicines, toNameRecords } from '../names/gather-medicines.ts';
import { createLinker } from '../names/find-link.ts';
import { countStatements } from './entry-statements.ts';
import { buildEntry } from './build-entry.ts';

/** Everything a build writes, as values. A pure function of the dataset: no clock, no file. */
export interface BuiltDataset {
  readonly entries: readonly Entry[];
  readonly search: readonly SearchRow[];
  readonly manifest: DatasetManifest;
  readonly nameRecords: readonly NameRecord[];
  readonly lexicon: PackedLexicon;
}

/** How many statements of Usage the search reads. */
const searchedUses = 3;

export function buildDataset(dataset: Dataset): BuiltDataset {
  const medicines = gatherMedicines(dataset);
  const context = {
    vocabularies: dataset.vocabularies, ingredientName: createIngredientNamer(medicines), findLink: createLinker(medicines),
  };
  const entries = medicines.map((medicine) => buildEntry(medicine, context));
  const search = entries.map(searchRow);
  const nameRecords = toNameRecords(medicines);
  const lexicon = packLexicon(nameRecords, dataset.ambiguousNames.map(({ value }) => value));
  return { entries, search, nameRecords, lexicon, manifest: buildManifest({ entries, search, lexicon }) };
}

function buildManifest({ entries, search, lexicon }: Pick<BuiltDataset, 'entries' | 'search' | 'lexicon'>): DatasetManifest {
  const monographs = entries.filter(({ kind }) => kind === 'monograph');
  // Only whole dates: "2025-11" says no day.
  const dates = entries.flatMap(({ sources }) => sources.flatMap(({ revised, read }) => [revised, read]))
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date)).sort();
  return {
    schemaVersion: 1,
    version: createHash('sha256').update(JSON.stringify({ entries, search, lexicon })).digest('hex').slice(0, 16),
    monographCount: monographs.length,
    identityCardCount: entries.length - monographs.length,
    nameCount: entries.reduce((sum, { names }) => sum + names.length, 0),
    statementCount: entries.reduce((sum, entry) => sum + countStatements(entry), 0),
    newestSource: dates.at(-1) ?? null,
  };
}

function searchRow(entry: Entry): SearchRow {
  const usage = entry.kind === 'monograph' ? entry.sections.find(({ id }) => id === 'usage') : undefined;
  const uses = (usage?.blocks ?? []).flatMap((block) => (
    block.kind === 'paragraph' ? block.statements : block.kind === 'list' ? block.items.flatMap(({ statements }) => statements) : []));
  return {
    id: entry.id,
    title: entry.title,
    kind: entry.kind,
    ingredients: entry.ingredients.map(({ name }) => name.toLowerCase()),
    names: entry.names.map(({ text, kind, countries }) => [text, kind, countries.join(' ')]),
    drugClass: entry.drugClass?.label ?? null,
    purpose: entry.purpose,
    uses: uses.slice(0, searchedUses).map(({ text }) => text).join(' '),
  };
}

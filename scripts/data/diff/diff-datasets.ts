import type { Entry, Monograph } from '../../../src/drugs/monograph.ts';
import { entryStatements } from '../build/entry-statements.ts';

/** What changed in one entry between two builds; empty lists where nothing did. */
export interface EntryChange {
  readonly id: string;
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'written' | 'withdrawn' | 'changed';
  readonly addedNames: readonly string[];
  readonly removedNames: readonly string[];
  readonly addedStatements: readonly string[];
  readonly removedStatements: readonly string[];
  /** Sources that are new or of another date: "us-label (2025-11)". */
  readonly newSources: readonly string[];
  /** Other facts that differ: "class", "purpose", "status". */
  readonly otherFacts: readonly string[];
}

/** Compares two built datasets, entry by entry, by id. Unchanged entries are left out. */
export function diffDatasets(before: readonly Entry[], after: readonly Entry[]): readonly EntryChange[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const recent = new Map(after.map((entry) => [entry.id, entry]));
  const ids = [...new Set([...old.keys(), ...recent.keys()])].sort();
  return ids.flatMap((id) => {
    const change = diffEntry(old.get(id), recent.get(id));
    return change === null ? [] : [change];
  });
}

function diffEntry(before: Entry | undefined, after: Entry | undefined): EntryChange | null {
  const entry = after ?? before;
  if (entry === undefined || JSON.stringify(before) === JSON.stringify(after)) return null;
  return {
    id: entry.id,
    title: entry.title,
    kind: kindOfChange(before, after),
    addedNames: missingFrom(namesOf(before), namesOf(after)),
    removedNames: missingFrom(namesOf(after), namesOf(before)),
    addedStatements: missingFrom(textsOf(before), textsOf(after)),
    removedStatements: missingFrom(textsOf(after), textsOf(before)),
    newSources: missingFrom(sourcesOf(before), sourcesOf(after)),
    otherFacts: before === undefined || after === undefined ? [] : otherFacts(before, after),
  };
}

function kindOfChange(before: Entry | undefined, after: Entry | undefined): EntryChange['kind'] {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  if (before.kind === after.kind) return 'changed';
  return after.kind === 'monograph' ? 'written' : 'withdrawn';
}

const headFacts = ['title', 'ingredients', 'drugClass', 'purpose', 'codes', 'status', 'lookAlikes'] as const;
const monographFacts = ['gaps', 'checked', 'reviewBy'] as const satisfies readonly (keyof Monograph)[];

function otherFacts(before: Entry, after: Entry): readonly string[] {
  const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  return [
    ...headFacts.filter((fact) => differ(before[fact], after[fact])),
    ...(before.kind === 'monograph' && after.kind === 'monograph' ? monographFacts.filter((fact) => differ(before[fact], after[fact])) : []),
  ];
}

const namesOf = (entry: Entry | undefined): readonly string[] =>
  (entry?.names ?? []).map(({ text, countries }) => (countries.length === 0 ? text : `${text} (${countries.join(', ')})`));
const textsOf = (entry: Entry | undefined): readonly string[] => (entry === undefined ? [] : entryStatements(entry).map(({ text }) => text));
const sourcesOf = (entry: Entry | undefined): readonly string[] => (entry?.sources ?? []).map(({ id, revised }) => `${id} (${revised})`);

const missingFrom = (known: readonly string[], all: readonly string[]): readonly string[] => {
  const set = new Set(known);
  return all.filter((item) => !set.has(item));
};

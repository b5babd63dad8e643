import MiniSearch from 'minisearch';
import type { SearchRow } from '../monograph.ts';
import { foldQuery } from './fold-query.ts';

/** Why a medicine is in the list: what the reader typed is (part of) a name, or words of what it is for or its class. */
export type FoundBy = 'name' | 'use';

export interface SearchResult {
  readonly id: string;
  readonly title: string;
  readonly entryKind: SearchRow['kind'];
  /** The name that matched, when it is not the title: "Klonopin". */
  readonly matchedName: string | null;
  readonly countries: string;
  readonly foundBy: FoundBy;
  readonly purpose: string | null;
  readonly drugClass: string | null;
}

/** A misspelling never leads to a medicine by itself: its neighbours come as `did-you-mean`, which the reader must choose. */
export type SearchAnswer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'results'; readonly results: readonly SearchResult[] }
  | { readonly kind: 'did-you-mean'; readonly results: readonly SearchResult[] }
  | { readonly kind: 'nothing' };

/** Longer queries are cut: no medicine name or condition is longer, and a pasted page must not stall the list. */
export const maxQueryChars = 80;
/** A single letter says nothing of what a medicine is for. */
const minUseChars = 3;

interface NameRow {
  readonly row: SearchRow;
  readonly name: string;
  readonly countries: string;
  readonly folded: string;
}

/**
 * Builds the search over all names and uses. Names are ranked: the whole name, its beginning, the beginning of one of its words;
 * a full monograph before an identity card; then uses and classes. Names are scanned plainly (10,000 in about a millisecond), the
 * word indexes are made when first needed.
 */
export function createSearch(rows: readonly SearchRow[]): (query: string, limit?: number) => SearchAnswer {
  const names: NameRow[] = rows.flatMap((row) => {
    const all = [[row.title, 'generic', ''] as const, ...row.names];
    return all.map(([name, , countries]) => ({ row, name, countries, folded: foldQuery(name) }));
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const findUses = lazily(() => indexUses(rows));
  const findNear = lazily(() => indexNames(names));

  return (query, limit = 20) => {
    const folded = foldQuery(query.slice(0, maxQueryChars));
    if (folded === '') return { kind: 'empty' };
    const found = new Map<string, SearchResult>();
    for (const { row, name, countries } of rankNames(names, folded)) {
      if (!found.has(row.id)) found.set(row.id, toResult(row, name, countries, 'name'));
    }
    if (folded.length >= minUseChars && found.size < limit) {
      for (const { id } of findUses().search(folded, { prefix: true, combineWith: 'AND', boost: { purpose: 3, drugClass: 2 } })) {
        const row = byId.get(String(id));
        if (row !== undefined && !found.has(row.id)) found.set(row.id, toResult(row, row.title, '', 'use'));
      }
    }
    if (found.size > 0) return { kind: 'results', results: [...found.values()].slice(0, limit) };
    for (const { id } of findNear().search(folded, { fuzzy: (term) => (term.length > 4 ? 0.3 : 0.25), maxFuzzy: 3, combineWith: 'AND' })) {
      const near = names[Number(id)];
      if (near !== undefined && !found.has(near.row.id)) found.set(near.row.id, toResult(near.row, near.name, near.countries, 'name'));
    }
    return found.size > 0 ? { kind: 'did-you-mean', results: [...found.values()].slice(0, 6) } : { kind: 'nothing' };
  };
}

function rankNames(names: readonly NameRow[], query: string): NameRow[] {
  const ranked: { rank: number; name: NameRow }[] = [];
  for (const name of names) {
    const rank = rankOf(name.folded, query);
    if (rank !== undefined) ranked.push({ rank: rank * 2 + (name.row.kind === 'monograph' ? 0 : 1), name });
  }
  ranked.sort((a, b) => a.rank - b.rank || a.name.folded.length - b.name.folded.length || (a.name.folded < b.name.folded ? -1 : 1));
  return ranked.map(({ name }) => name);
}

function rankOf(name: string, query: string): number | undefined {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (name.includes(` ${query}`)) return 2;
  return undefined;
}

function toResult(row: SearchRow, name: string, countries: string, foundBy: FoundBy): SearchResult {
  const isTitle = foldQuery(name) === foldQuery(row.title);
  return {
    id: row.id, title: row.title, entryKind: row.kind, matchedName: isTitle ? null : name, countries, foundBy,
    purpose: row.purpose, drugClass: row.drugClass,
  };
}

function indexUses(rows: readonly SearchRow[]): MiniSearch {
  const index = new MiniSearch({ fields: ['purpose', 'drugClass', 'uses'], processTerm: foldQuery });
  index.addAll(rows.map(({ id, purpose, drugClass, uses }) => ({ id, purpose: purpose ?? '', drugClass: drugClass ?? '', uses })));
  return index;
}

function indexNames(names: readonly NameRow[]): MiniSearch {
  const index = new MiniSearch({ fields: ['folded'], processTerm: foldQuery });
  index.addAll(names.map(({ folded }, id) => ({ id, folded })));
  return index;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

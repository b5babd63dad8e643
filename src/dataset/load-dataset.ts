import type { DatasetManifest, Entry, SearchRow } from '../drugs/monograph.ts';
import { isDrugId, parseEntry, parseManifest, parseSearchRows } from './parse-dataset.ts';

/** What went wrong with a packaged file, for the surface to say: `missing` (no such entry) or `damaged`. */
export type Loaded<T> =
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly message: string };

/** Reads one entry of the package. Never rejects. */
export function loadEntry(id: string): Promise<Loaded<Entry>> {
  if (!isDrugId(id)) return Promise.resolve({ kind: 'missing' });
  return load(`/data/entries/${id}.json`, (value) => {
    const entry = parseEntry(value);
    return entry?.id === id ? entry : undefined;
  });
}

/** Reads the rows the search works on. Never rejects. */
export const loadSearchRows = (): Promise<Loaded<readonly SearchRow[]>> => load('/data/search.json', parseSearchRows);

/** Reads what the dataset says of itself. Never rejects. */
export const loadManifest = (): Promise<Loaded<DatasetManifest>> => load('/data/manifest.json', parseManifest);

async function load<T>(path: string, parse: (value: unknown) => T | undefined): Promise<Loaded<T>> {
  let text: string;
  try {
    const response = await fetch(path);
    if (!response.ok) return { kind: 'missing' };
    text = await response.text();
  } catch {
    // An extension's own file that cannot be fetched is not in the package.
    return { kind: 'missing' };
  }
  try {
    const value = parse(JSON.parse(text));
    return value === undefined ? { kind: 'damaged', message: `${path}: not of the shape expected` } : { kind: 'loaded', value };
  } catch (error) {
    return { kind: 'damaged', message: `${path}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

import { z } from 'zod';
import { findLine, type YamlLines } from '../load/located-yaml.ts';

/** What a page says of itself before its text, complete: a key that is missing has its empty value. */
export interface FrontMatter {
  readonly title: string | null;
  readonly id: string | null;
  readonly names: NameLists;
  readonly ingredients: readonly string[];
  readonly class: string | null;
  readonly purpose: string | null;
  readonly codes: { readonly rxcui: string | null; readonly atc: readonly string[] };
  readonly status: Readonly<Record<string, string>>;
  readonly look_alikes: readonly string[];
  readonly sources: Readonly<Record<string, SourceFields>>;
  readonly checked: { readonly date: string; readonly by: string } | null;
  readonly review_by: string | null;
  readonly gaps: readonly string[];
  /** Line of each value, for `lineOfKey`. */
  readonly lines: YamlLines;
}

/** Line of a key of the front matter, or of a value in it: `lineOfKey(front, 'sources', 'us-label', 'url')`. */
export const lineOfKey = (front: Pick<FrontMatter, 'lines'>, ...path: readonly PropertyKey[]): number => findLine(front.lines, path);

/** A name alone, or with the evidence it needs on a page. */
export interface ListedName {
  readonly name: string;
  readonly evidence: 'none' | 'dose' | 'context';
}

export interface NameLists {
  readonly generic: readonly ListedName[];
  readonly other: readonly ListedName[];
  readonly salts: readonly ListedName[];
  readonly abbreviations: readonly ListedName[];
  /** By ISO 3166 country; "*" for a brand sold everywhere. */
  readonly brands: Readonly<Record<string, readonly ListedName[]>>;
}

export interface SourceFields {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly revised: string;
  readonly read: string;
}

export const idField = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no id: lower-case letters, digits and single hyphens');
const text = z.string().trim().min(1, 'is empty');
/** YAML reads `2598` and `2025` as numbers; both are names of things here. */
const textOrNumber = z.union([text, z.number().int().transform(String)], 'is no text');
export const dateField = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'is no date of the form 2026-11-22');
const revised = textOrNumber.pipe(
  z.string().regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|not seen)$/, 'is no date as printed: 2025, 2025-11, 2025-11-03 or "not seen"'));
const country = z.union([z.literal('*'), z.string().regex(/^[A-Z]{2}$/, 'is no ISO 3166 country code')]);

const listedName = z.union([
  text.transform((name): ListedName => ({ name, evidence: 'none' })),
  z.strictObject({ name: text, evidence: z.enum(['none', 'dose', 'context']) }),
], 'is no name: write it bare, or as {name: HCTZ, evidence: none | dose | context}');
export const nameList = z.array(listedName);
export const brandsField = z.record(country, nameList);
export const codesField = z.strictObject({
  rxcui: z.union([textOrNumber.pipe(z.string().regex(/^\d+$/, 'is no RxCUI: digits only')), z.null()]).default(null),
  atc: z.array(z.string().regex(/^[A-Z]\d{2}(?:[A-Z]{1,2}(?:\d{2})?)?$/, 'is no ATC code such as N03AE01')).default([]),
});
export const statusField = z.record(country, text);

const sourceFields = z.strictObject({ title: text, publisher: text, url: text, revised, read: dateField });

/** Each key by itself, so that one bad value leaves the others in use. */
export const frontMatterFields = {
  layout: z.literal('minimal-medicine', 'is not "minimal-medicine"'),
  title: text,
  id: idField,
  names: z.strictObject({
    generic: nameList.min(1, 'has no generic name'),
    brands: brandsField.default({}),
    salts: nameList.default([]),
    other: nameList.default([]),
    abbreviations: nameList.default([]),
  }),
  ingredients: z.array(idField).min(1, 'is empty'),
  class: idField,
  purpose: text,
  codes: codesField,
  status: statusField,
  look_alikes: z.array(idField),
  sources: z.record(idField, sourceFields).refine((value) => Object.keys(value).length > 0, 'names no source'),
  checked: z.strictObject({ date: z.union([dateField, z.literal('not yet')]), by: text }),
  review_by: dateField,
  gaps: z.array(text),
} as const;

export const noNames: NameLists = { generic: [], other: [], salts: [], abbreviations: [], brands: {} };

import type { DrugName } from './name.ts';

/** The seven sections of the minimal-medicine layout, in its order. */
export const sectionIds = [
  'generic-name', 'usage', 'dosage', 'side-effects', 'how-it-works', 'precautions', 'faqs',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** The bold labels a Precautions bullet may open with, in the order in which they are shown. */
export const precautionLabels = [
  'Boxed Warning', 'Do Not Take If', 'Interactions', 'Pregnancy and Breastfeeding', 'Older Adults', 'Children',
  'Kidney and Liver', 'Driving', 'Alcohol and Food', 'Stopping', 'Overdose',
] as const;
export type PrecautionLabel = (typeof precautionLabels)[number];

/** Where a statement comes from: `source` is a key of `Entry.sources`, `section` the section in it ("5.1", "boxed warning"). */
export interface Citation {
  readonly source: string;
  readonly section: string;
}

/** One sentence or list item, plain text without markup, with its citations (none in an unsourced entry). */
export interface Statement {
  readonly text: string;
  readonly citations: readonly Citation[];
}

export interface ListItem {
  /** The bold words it opens with, without the colon: "Boxed Warning", "Get help now", "Panic disorder, tablets by mouth". */
  readonly label: string | null;
  readonly statements: readonly Statement[];
  readonly items: readonly ListItem[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly label: string | null; readonly statements: readonly Statement[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] };

export interface Section {
  readonly id: SectionId;
  /** The heading as shown: "Side Effects". */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Question {
  readonly question: string;
  readonly answer: readonly Statement[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** An https address of an allowed host, or null. */
  readonly url: string | null;
  /** As printed: YYYY, YYYY-MM, YYYY-MM-DD, or "not seen". */
  readonly revised: string;
  /** YYYY-MM-DD. */
  readonly read: string;
}

/** Another entry, as a line that can be shown without loading it. */
export interface EntryLink {
  readonly id: string;
  readonly title: string;
  readonly purpose: string | null;
}

/** What every entry says of itself, full or not. */
export interface EntryHead {
  readonly id: string;
  /** "Clonazepam" */
  readonly title: string;
  readonly names: readonly DrugName[];
  /** For a combination its parts, else the medicine itself. */
  readonly ingredients: readonly { readonly id: string; readonly name: string }[];
  readonly drugClass: { readonly id: string; readonly label: string } | null;
  /** "seizures and panic attacks" */
  readonly purpose: string | null;
  readonly codes: { readonly rxcui: string | null; readonly atc: readonly string[] };
  /** By country: "prescription (schedule IV)". */
  readonly status: Readonly<Record<string, string>>;
  readonly lookAlikes: readonly EntryLink[];
  readonly sources: readonly Source[];
}

/** What the popover shows, derived from the sections by `deriveHeadline`: it can never say what the page does not. */
export interface Headline {
  readonly whatFor: Statement | null;
  readonly mostSerious: { readonly label: PrecautionLabel; readonly statement: Statement } | null;
  readonly getHelp: readonly Statement[];
  readonly common: readonly Statement[];
  readonly precautions: readonly { readonly label: string; readonly statement: Statement }[];
}

/** A full entry: `public/data/entries/<id>.json`. */
export interface Monograph extends EntryHead {
  readonly kind: 'monograph';
  /** False for a folder built with --lenient whose pages carry no citations; shown as "unsourced". */
  readonly sourced: boolean;
  readonly headline: Headline;
  /** Sections found; a lenient page may miss some. FAQs live in `questions`, not in blocks. */
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  readonly gaps: readonly string[];
  /** Date of the second reading, and by what means; null when it has not been read again. */
  readonly checked: { readonly date: string; readonly by: string } | null;
  /** YYYY-MM-DD; an entry past it says so. */
  readonly reviewBy: string | null;
}

/** A medicine whose name is known and whose full entry is not written yet. */
export interface IdentityCard extends EntryHead {
  readonly kind: 'identity-card';
}

export type Entry = Monograph | IdentityCard;

/** `public/data/manifest.json`: same input, same bytes; no clock. */
export interface DatasetManifest {
  readonly schemaVersion: 1;
  /** Hash of the contents, 16 hex digits. */
  readonly version: string;
  readonly monographCount: number;
  readonly identityCardCount: number;
  readonly nameCount: number;
  readonly statementCount: number;
  /** Newest `revised` or `read` date of any source, YYYY-MM-DD; null when unsourced. */
  readonly newestSource: string | null;
}

/** One row of `public/data/search.json`, what the popup searches. */
export interface SearchRow {
  readonly id: string;
  readonly title: string;
  readonly kind: Entry['kind'];
  /** Names of the active ingredients, lower case: two products that share one are told to the reader. */
  readonly ingredients: readonly string[];
  /** [text, kind, countries joined by a space] */
  readonly names: readonly (readonly [string, DrugName['kind'], string])[];
  readonly drugClass: string | null;
  readonly purpose: string | null;
  /** Further plain words of what it is for: the first statements of Usage. */
  readonly uses: string;
}

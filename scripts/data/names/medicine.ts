import type { DrugName } from '../../../src/drugs/name.ts';
import type { Card } from '../load/cards.ts';
import type { Page } from '../parse/page.ts';

/** One entry of the dataset before it is built: a page, a card, or both under one id. */
export interface Medicine {
  readonly id: string;
  /** "Clonazepam", "Hydrocodone and acetaminophen". */
  readonly title: string;
  readonly page: Page | null;
  readonly card: Card | null;
  /** Generic names first, in the order given (US name first); then salts, abbreviations and brands, sorted. */
  readonly names: readonly DrugName[];
  /** Ids of the active ingredients, sorted; its own id for a single one. */
  readonly ingredients: readonly string[];
  readonly classId: string | null;
  readonly purpose: string | null;
  readonly codes: { readonly rxcui: string | null; readonly atc: readonly string[] };
  readonly status: Readonly<Record<string, string>>;
  readonly lookAlikes: readonly string[];
}

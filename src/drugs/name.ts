/** What a surface form is: decides how it is shown ("Klonopin is a brand of clonazepam") and how strictly it is matched. */
export type NameKind = 'generic' | 'brand' | 'salt' | 'combination' | 'abbreviation';

/**
 * One way a medicine is written in text: "Klonopin", "sertraline hydrochloride", "HCTZ".
 * `countries` are ISO 3166 codes for brands (empty: everywhere). `evidence` says what a page must show before the name is
 * believed; `none` for a name that means nothing else.
 */
export interface DrugName {
  readonly text: string;
  readonly kind: NameKind;
  readonly countries: readonly string[];
  readonly evidence: 'none' | 'dose' | 'context';
}

/** What the lexicon is made of: one record for each entry of the dataset, a full monograph or an identity card. */
export interface NameRecord {
  /** Drug id, the slug of the entry: "clonazepam". */
  readonly id: string;
  /** The US generic name as shown: "Clonazepam", "Hydrocodone and acetaminophen". */
  readonly title: string;
  /** US generic names of the active ingredients, lower case, sorted: ["acetaminophen", "hydrocodone"]. */
  readonly ingredients: readonly string[];
  readonly names: readonly DrugName[];
}

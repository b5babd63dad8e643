/** What else a name may be. Only for people: it tells a reviewer which false marks the rule is there to prevent. */
export const otherMeanings = [
  'abbreviation', 'animal', 'body', 'brand', 'chemical', 'device', 'element', 'enzyme', 'food', 'hormone', 'person', 'place', 'plant',
  'software', 'test', 'title', 'vehicle', 'word',
] as const;
export type OtherMeaning = (typeof otherMeanings)[number];

/**
 * The rule of evidence of a name that also means something else: one row of `data/ambiguous-names.yaml`.
 * Unambiguous names have no row and are believed wherever they stand.
 */
export interface AmbiguousName {
  /** The name as the dataset writes it (compared without case): "Today". */
  readonly name: string;
  readonly means: readonly OtherMeaning[];
  /**
   * How often the name, in any text at all, is the medicine: `rare` needs strong evidence (a dose, a form, a prescription),
   * `even` needs some, `usual` is believed unless something speaks against it.
   */
  readonly prior: 'rare' | 'even' | 'usual';
  /** `capital`: only when written with a capital, not in lower case; `exact`: only in the letters' case of `name`. */
  readonly case: 'any' | 'capital' | 'exact';
  /** Words nearby that speak for the medicine, lower case: ["sponge", "contraceptive"]. */
  readonly for: readonly string[];
  /** Words nearby that speak for the other meaning, lower case: ["perfume", "fragrance"]. */
  readonly against: readonly string[];
}

import type { AmbiguousName } from '../ambiguous-name.ts';
import type { NameKind } from '../name.ts';

/** The evidence a name needs before it is believed. */
export interface NameRule extends Omit<AmbiguousName, 'name' | 'means'> {
  /** True for a substance of the body, which is measured, secreted and bound ("blood glucose") more often than taken. */
  readonly isOfBody: boolean;
  /** True when a capital letter inside a sentence tells the brand from the word; not for people, places, other brands. */
  readonly capitalTells: boolean;
}

/** A name of the lexicon, as a found candidate carries it. */
export interface LexiconName {
  /** The dataset's name: "Klonopin". Without accents, and with capitals as its kind has them ("Androgel"), but for abbreviations. */
  readonly text: string;
  readonly kind: NameKind;
  /** Id of the entry to show. */
  readonly drug: string;
  /** Ids of other medicines of the same name. */
  readonly alternatives: readonly string[];
  /** The evidence it needs; null for a name that means nothing else. */
  readonly rule: NameRule | null;
  /** The lexicon's numbers of its drugs, `drug` first. */
  readonly numbers: readonly number[];
  /** Its words, folded, and what stands between them: one gap fewer than words. */
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  /** Which of its words the group it came in is of: mostly the first. */
  readonly anchor: number;
}

/** All that the lexicon knows of one word. */
export interface WordGroup {
  /** Folded. */
  readonly word: string;
  /** Names that begin with it, or that are looked for by it; the ones of more words first. */
  readonly names: readonly LexiconName[];
  /** True when `word` is the plural of the one-word names in `names`: "aspirins". */
  readonly isPlural: boolean;
  /** The subject of a page that uses this word, where it tells one: an index of `topics`, else -1. */
  readonly topic: number;
}

/** The names, ready to be looked up. Made by `openLexicon`. */
export interface Lexicon {
  /** See word-filter.ts. */
  readonly filter: Uint8Array;
  readonly seed: number;
  /** What is known of a folded word, exactly; null when nothing is. Costs about a microsecond: callers keep what they got. */
  groupOf(word: string): WordGroup | null;
  /** Id of the combination that has these medicines, in any order, and no other; null when the dataset has none. */
  combinationOf(parts: readonly LexiconName[]): string | null;
}

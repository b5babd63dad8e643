import type { AmbiguousName } from '../ambiguous-name.ts';
import type { NameKind } from '../name.ts';

/** A name of the lexicon, as a found candidate carries it. */
export interface LexiconName {
  /** As the dataset writes it: "Klonopin". */
  readonly text: string;
  readonly kind: NameKind;
  /** Id of the entry to show. */
  readonly drug: string;
  /** Ids of other medicines of the same name. */
  readonly alternatives: readonly string[];
  /** The evidence it needs; null for a name that means nothing else. */
  readonly rule: AmbiguousName | null;
}

/** The names, ready to be looked up. Made by `openLexicon`. */
export interface Lexicon {
  /** Names whose first word, folded, is this one; longest first. */
  namesFrom(firstWord: string): readonly LexiconName[];
}

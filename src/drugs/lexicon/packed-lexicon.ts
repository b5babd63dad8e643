import type { NameKind } from '../name.ts';
import type { NameRule } from './lexicon.ts';

/**
 * How an entry tells its drug: it is the name its drug's id is made of, drugs being numbered in the order of these (`new`); the
 * drug of the entry before (`same`); a number of its own (`one`); a list in `lists` (`many`).
 */
export type Relation = 'new' | 'same' | 'one' | 'many';

/** Number of a tag's rule that says: look in `ruleOf`. */
export const ownRule = -2;
export const noRule = -1;

export type Tag = readonly [kind: NameKind, relation: Relation, rule: number];

/**
 * The lexicon as it is packed into the content script: plain JSON, ASCII, and laid out so that gzip finds like beside like and
 * nothing needs to be built when a page opens. Made by `packLexicon`, read by `openLexicon`.
 */
export interface PackedLexicon {
  readonly version: 2;
  readonly seed: number;
  /** See word-filter.ts. */
  readonly filter: string;
  /** The names in blocks of `blockSize`, a line each; see write-names.ts. */
  readonly names: string;
  /** For each character of `alphabet`, and before them for the start of a name, what follows it, the most frequent first. */
  readonly followers: readonly string[];
  /** For each entry one digit (digits.ts): its index in `tagTable`. */
  readonly tags: string;
  readonly tagTable: readonly Tag[];
  /** Two digits for each entry with the relation `one`. */
  readonly numbers: string;
  /** Drug numbers of entries with the relation `many`, by entry. */
  readonly lists: Readonly<Record<number, readonly number[]>>;
  /** Rules of their own, by entry. */
  readonly ruleOf: Readonly<Record<number, number>>;
  /** Names matched by their capitals where those are not their kind's, by entry. */
  readonly writings: Readonly<Record<number, string>>;
  readonly rules: readonly NameRule[];
  /** Names looked for by another word than their first (choose-anchor.ts): lines of the word and its entries, after a line end each. */
  readonly anchors: string;
  /** Words that tell what a page is about, a line for each of `topics`; one that is in a name too has a star. */
  readonly topicWords: string;
  /** How many drugs, from number 0, have the slug of their `new` name for an id. */
  readonly derivedIds: number;
  /**
   * The combinations whose id is their parts' ids joined, numbered from `derivedIds` on: a line each, the parts' numbers (two
   * digits) in ascending order.
   */
  readonly combinations: string;
  /** Ids of the drugs after those, a line each. */
  readonly extraIds: string;
}

export const blockSize = 32;
export const lineEnd = '\n';

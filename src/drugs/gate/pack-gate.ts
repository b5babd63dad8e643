import type { AmbiguousName } from '../ambiguous-name.ts';
import { collectCombinations } from '../lexicon/collect-combinations.ts';
import { collectNames, type CollectedName } from '../lexicon/collect-names.ts';
import { isEveryday } from '../lexicon/choose-anchor.ts';
import { anchorOf, packLexicon } from '../lexicon/pack-lexicon.ts';
import { makeFilter } from '../lexicon/word-filter.ts';
import type { NameRecord } from '../name.ts';

/** What a page needs of the names until it shows that it may hold one: plain JSON, ASCII. */
export interface PackedGate {
  readonly seed: number;
  /** The lexicon's own filter (word-filter.ts), with its seed: one scanner serves the gate and the lexicon. */
  readonly filter: string;
  /** A second filter with a seed of its own, asked about the words that pass the first. */
  readonly confirmSeed: number;
  readonly confirm: string;
}

/**
 * Packs the gate at build time. It lets by every name but those looked for by a common English word ("Today", "New Day"),
 * which are medicines only on pages that name others too.
 */
export function packGate(records: readonly NameRecord[], rules: readonly AmbiguousName[]): PackedGate {
  const { seed, filter } = packLexicon(records, rules);
  const telling = collectNames(records, rules, collectCombinations(records)).filter(isTelling).map(({ key }) => anchorOf(key));
  const confirmSeed = seed + 1;
  return { seed, filter, confirmSeed, confirm: String.fromCharCode(...makeFilter(new Set(telling), confirmSeed)) };
}

const isTelling = ({ key, rule }: CollectedName): boolean =>
  !isEveryday(anchorOf(key)) && (rule?.prior !== 'rare' || rule.case === 'exact');

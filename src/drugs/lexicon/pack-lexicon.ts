import type { AmbiguousName } from '../ambiguous-name.ts';
import { splitName } from '../fold/fold-word.ts';
import { topics } from '../judge/topics.ts';
import { topicWords } from '../judge/topic-words.ts';
import type { NameRecord } from '../name.ts';
import { chooseFilter } from './choose-seed.ts';
import { collectNames, type CollectedName } from './collect-names.ts';
import type { NameRule } from './lexicon.ts';
import { collectCombinations, type Combinations } from './collect-combinations.ts';
import { maxNumber, writeNumber } from './digits.ts';
import { blockEnd, blockSize, writeBlock, type NameEntry } from './name-codec.ts';
import { slugOf } from './slug.ts';

/** The lexicon as it is packed into the content script: plain JSON. Its inside is between `packLexicon` and `openLexicon`. */
export interface PackedLexicon {
  readonly version: 1;
  readonly seed: number;
  /** See word-filter.ts. */
  readonly filter: string;
  /** See name-codec.ts. */
  readonly names: string;
  /** How many drugs, from number 0, have the slug of their `new` name for an id. */
  readonly derivedIds: number;
  /**
   * The combinations whose id is their parts' ids joined, numbered from `derivedIds` on: a line each, the parts' numbers (see
   * digits.ts) in ascending order.
   */
  readonly combinations: string;
  /** Ids of the drugs after those, a line each. */
  readonly extraIds: string;
  readonly rules: readonly NameRule[];
}

/**
 * Packs every name of the dataset for the content script, at build time. Same input, same output.
 * Throws when a name cannot be packed (it holds one of ~ ^ | ` \ or a line end, or no letter or digit).
 */
export function packLexicon(records: readonly NameRecord[], rules: readonly AmbiguousName[]): PackedLexicon {
  const combinations = collectCombinations(records);
  const collected = collectNames(records, rules, combinations);
  const { numberOf, derived, combined, extra } = numberDrugs(collected, combinations);
  if (numberOf.size > maxNumber) throw new Error(`${numberOf.size} drugs do not fit the lexicon's numbers; widen them in digits.ts`);
  const usedRules: NameRule[] = [];
  const ruleNumbers = new Map<string, number>();
  const numberRule = (rule: NameRule | null): number => {
    if (rule === null) return -1;
    const key = JSON.stringify(rule);
    const known = ruleNumbers.get(key);
    if (known !== undefined) return known;
    ruleNumbers.set(key, usedRules.push(rule) - 1);
    return usedRules.length - 1;
  };
  const entries = [
    ...collected.map((name) => ({
      key: name.key,
      entry: {
        text: name.text, kind: name.kind, drugs: name.drugs.map((id) => numberOf.get(id) ?? 0), rule: numberRule(name.rule),
        isNew: derived.get(name.key) === name,
      } satisfies NameEntry,
    })),
    ...topicEntries(),
  ].sort((a, b) => compare(a.key, b.key) || compare(a.entry.kind, b.entry.kind));
  const blocks: string[] = [];
  let nextDrug = 0;
  for (let start = 0; start < entries.length; start += blockSize) {
    const block = entries.slice(start, start + blockSize).map(({ entry }) => entry);
    blocks.push(writeBlock(block, nextDrug));
    nextDrug += block.filter((entry) => entry.isNew).length;
  }
  const { filter, seed } = chooseFilter(new Set(entries.map(({ key }) => key.split(' ', 1)[0] ?? '')));
  return {
    version: 1, seed, filter: String.fromCharCode(...filter), names: blocks.join(blockEnd),
    derivedIds: derived.size,
    combinations: combined.map((parts) => parts.map((id) => numberOf.get(id) ?? 0).sort((a, b) => a - b).map(writeNumber).join('')).join(blockEnd),
    extraIds: extra.join('\n'), rules: usedRules,
  };
}

/**
 * Drugs whose id is the slug of one of their names are numbered in the order of those names; after them the combinations whose
 * id is made of their parts' ids; then the others.
 */
function numberDrugs(collected: readonly CollectedName[], { partsOf }: Combinations) {
  const numberOf = new Map<string, number>();
  const derived = new Map<string, CollectedName>();
  for (const name of collected) {
    const [id = ''] = name.drugs;
    if (name.drugs.length === 1 && slugOf(name.text) === id && !numberOf.has(id)) {
      numberOf.set(id, numberOf.size);
      derived.set(name.key, name);
    }
  }
  const combined = [...partsOf].filter(([id, parts]) => !numberOf.has(id) && parts.every((part) => numberOf.has(part)));
  for (const [id] of combined) numberOf.set(id, numberOf.size);
  const extra = [...new Set(collected.flatMap((name) => name.drugs))].filter((id) => !numberOf.has(id)).sort();
  for (const id of extra) numberOf.set(id, numberOf.size);
  return { numberOf, derived, combined: combined.map(([, parts]) => parts), extra };
}

/** Words that tell what a page is about, as entries among the names. */
function topicEntries(): { key: string; entry: NameEntry }[] {
  return topics.flatMap((topic, number) => topicWords[topic].map((word) => ({
    key: splitName(word).words.join(' '), entry: { text: word, kind: 'topic' as const, drugs: [number], rule: -1, isNew: false },
  })));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import { splitName } from '../fold/fold-word.ts';
import type { NameRecord } from '../name.ts';

/** What stands between the parts of a combination's name; "with" and "and" are words of it. */
const joins = /\s*[/+&,–-]\s*(?:and\s+)?|\s+(?:and|with)\s+/i;

export interface Combinations {
  /** Ids of the parts, sorted, by the combination's id, which is those joined by hyphens. */
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
  /** Is this name of the combination nothing but names of its parts, in any order ("paracetamol/codeine")? */
  isJoined(drug: string, name: string): boolean;
}

/**
 * The combinations that need no names of their own: wherever names of their parts stand joined, the detector knows them
 * (join-combinations.ts). That spares the lexicon every order and spelling, a seventh of all names.
 */
export function collectCombinations(records: readonly NameRecord[]): Combinations {
  const idOfName = new Map<string, string>();
  for (const { id, names, ingredients } of records) {
    if (ingredients.length !== 1) continue;
    for (const { text, kind } of names) if (kind === 'generic' || kind === 'salt') idOfName.set(keyOf(text), id);
  }
  const partsOf = new Map<string, readonly string[]>();
  for (const { id, ingredients } of records) {
    const parts = ingredients.map((ingredient) => idOfName.get(keyOf(ingredient)) ?? '').sort();
    if (parts.length > 1 && parts.join('-') === id) partsOf.set(id, parts);
  }
  return {
    partsOf,
    isJoined(drug, name) {
      const named = name.split(joins).map((part) => idOfName.get(keyOf(part)) ?? '').sort();
      return named.join('-') === partsOf.get(drug)?.join('-');
    },
  };
}

const keyOf = (name: string): string => splitName(name).words.join(' ');

import { splitName } from '../fold/fold-word.ts';
import type { Lexicon, LexiconName, WordGroup } from './lexicon.ts';
import { readNumbers, writeNumber } from './digits.ts';
import { blockEnd, compareFirst, firstNew, nameOfNew, readEntries, type NameEntry } from './name-codec.ts';
import type { PackedLexicon } from './pack-lexicon.ts';
import { slugOf } from './slug.ts';
import { filterBytes, isPlural } from './word-filter.ts';

/**
 * Makes a packed lexicon ready for look-ups. Takes well under a millisecond: the filter is copied and the names cut into
 * blocks natively; names stay packed until a word of the page asks for them.
 */
export function openLexicon(packed: PackedLexicon): Lexicon {
  const filter = new Uint8Array(filterBytes);
  new TextEncoder().encodeInto(packed.filter, filter);
  const blocks = packed.names.split(blockEnd);
  let combinations: readonly string[] | null = null;
  let extraIds: readonly string[] | null = null;

  /** The last block for which `isBefore` holds, or the first. `isBefore` holds for the first so many blocks. */
  function findBlock(isBefore: (block: string) => boolean): number {
    let low = 0;
    let high = blocks.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (isBefore(blocks[middle] ?? '')) low = middle;
      else high = middle;
    }
    return low;
  }

  function entriesOf(word: string): NameEntry[] {
    const found: NameEntry[] = [];
    for (let index = findBlock((block) => compareFirst(block, word) < 0); index < blocks.length; index++) {
      if (readEntries(blocks[index] ?? '', word, found)) break;
    }
    return found;
  }

  function drugId(drug: number): string {
    if (drug < packed.derivedIds) return slugOf(nameOfNew(blocks[findBlock((block) => firstNew(block) <= drug)] ?? '', drug));
    combinations ??= packed.combinations === '' ? [] : packed.combinations.split(blockEnd);
    const combination = combinations[drug - packed.derivedIds];
    if (combination !== undefined) return joinIds(readNumbers(combination).map(drugId));
    extraIds ??= packed.extraIds.split(blockEnd);
    return extraIds[drug - packed.derivedIds - combinations.length] ?? '';
  }

  function combinationOf(parts: readonly LexiconName[]): string | null {
    const numbers = parts.map((part) => part.numbers[0] ?? 0).sort((a, b) => a - b);
    const packedParts = numbers.map(writeNumber).join('');
    const isKnown = `${blockEnd}${packed.combinations}${blockEnd}`.includes(`${blockEnd}${packedParts}${blockEnd}`);
    return isKnown ? joinIds(parts.map((part) => part.drug)) : null;
  }

  function toName(entry: NameEntry): LexiconName | null {
    if (entry.kind === 'topic') return null;
    const [drug = '', ...alternatives] = entry.drugs.map(drugId);
    return { text: entry.text, kind: entry.kind, drug, alternatives, rule: packed.rules[entry.rule] ?? null, numbers: entry.drugs, ...splitName(entry.text) };
  }

  function groupOf(word: string): WordGroup | null {
    const entries = entriesOf(word);
    if (entries.length === 0) return isPlural(word) ? pluralGroup(word) : null;
    const topicEntry = entries.find((entry) => entry.kind === 'topic');
    const names = entries.map(toName).filter((name) => name !== null).sort((a, b) => b.words.length - a.words.length);
    return { word, names, isPlural: false, topic: topicEntry?.drugs[0] ?? -1 };
  }

  /** Only names of one word have a plural of their own, and abbreviations have theirs by hand. */
  function pluralGroup(word: string): WordGroup | null {
    const singular = groupOf(word.slice(0, -1));
    if (singular === null || singular.isPlural) return null;
    const names = singular.names.filter((name) => name.words.length === 1 && name.kind !== 'abbreviation');
    return { word, names, isPlural: true, topic: singular.topic };
  }

  return { filter, seed: packed.seed, groupOf, combinationOf };
}

const joinIds = (ids: readonly string[]): string => ids.toSorted().join('-');

import { splitName } from '../fold/fold-word.ts';
import { readDigit, writeNumber } from './digits.ts';
import { createDrugIds, joinIds } from './drug-ids.ts';
import type { Lexicon, LexiconName, WordGroup } from './lexicon.ts';
import { capitalise } from './name-writing.ts';
import { blockSize, lineEnd, noRule, ownRule, type PackedLexicon, type Tag } from './packed-lexicon.ts';
import { NameReader } from './read-names.ts';
import { filterBytes, isPlural } from './word-filter.ts';

/**
 * Makes a packed lexicon ready for look-ups. Takes well under a millisecond: the filter is copied and the names cut into
 * blocks natively; names stay packed until a word of the page asks for them.
 */
export function openLexicon(packed: PackedLexicon): Lexicon {
  const filter = new Uint8Array(filterBytes);
  new TextEncoder().encodeInto(packed.filter, filter);
  const blocks = packed.names.split(lineEnd);
  const reader = new NameReader(packed.followers);
  const tagOf = (entry: number): Tag => packed.tagTable[readDigit(packed.tags, entry)] ?? ['brand', 'many', noRule];
  const drugIds = createDrugIds(packed, blocks, tagOf);

  /** The last block whose first name comes before the word, or the first block. */
  function findBlock(word: string): number {
    let low = 0;
    let high = blocks.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      reader.open(blocks[middle] ?? '');
      if (reader.next() && reader.compareFirstWord(word) < 0) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Entries whose first word is this one, with their names in lower case. */
  function findEntries(word: string): { readonly entry: number; readonly lower: string }[] {
    const found: { entry: number; lower: string }[] = [];
    for (let block = findBlock(word); block < blocks.length; block++) {
      reader.open(blocks[block] ?? '');
      for (let entry = block * blockSize; reader.next(); entry++) {
        const order = reader.compareFirstWord(word);
        if (order === 0) found.push({ entry, lower: reader.name });
        else if (order > 0) return found;
      }
    }
    return found;
  }

  function toName(entry: number, lower: string): LexiconName[] {
    const [kind, , tagRule] = tagOf(entry);
    if (kind === 'topic') return [];
    const rule = tagRule === ownRule ? (packed.ruleOf[entry] ?? noRule) : tagRule;
    const numbers = drugIds.numbersOf(entry);
    const [drug = '', ...alternatives] = numbers.map(drugIds.idOf);
    const text = packed.writings[entry] ?? capitalise(lower, kind);
    return [{ text, kind, drug, alternatives, rule: packed.rules[rule] ?? null, numbers, ...splitName(lower) }];
  }

  function groupOf(word: string): WordGroup | null {
    const entries = findEntries(word);
    if (entries.length === 0) return isPlural(word) ? pluralGroup(word) : null;
    const topicEntry = entries.find(({ entry }) => tagOf(entry)[0] === 'topic');
    const topic = topicEntry === undefined ? -1 : (drugIds.numbersOf(topicEntry.entry)[0] ?? -1);
    const names = entries.flatMap(({ entry, lower }) => toName(entry, lower)).sort((a, b) => b.words.length - a.words.length);
    return { word, names, isPlural: false, topic };
  }

  /** Only names of one word have a plural of their own, and abbreviations have theirs by hand. */
  function pluralGroup(word: string): WordGroup | null {
    const singular = groupOf(word.slice(0, -1));
    if (singular === null || singular.isPlural) return null;
    const names = singular.names.filter((name) => name.words.length === 1 && name.kind !== 'abbreviation');
    return { word, names, isPlural: true, topic: singular.topic };
  }

  function combinationOf(parts: readonly LexiconName[]): string | null {
    const numbers = parts.map((part) => part.numbers[0] ?? 0).sort((a, b) => a - b);
    const line = `${lineEnd}${numbers.map(writeNumber).join('')}${lineEnd}`;
    return `${lineEnd}${packed.combinations}${lineEnd}`.includes(line) ? joinIds(parts.map((part) => part.drug)) : null;
  }

  return { filter, seed: packed.seed, groupOf, combinationOf };
}

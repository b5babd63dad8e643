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
  let topicOf: ReturnType<typeof readTopics> | null = null;
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

  function toName(entry: number, lower: string): Omit<LexiconName, 'anchor'> {
    const [kind, , tagRule] = tagOf(entry);
    const rule = tagRule === ownRule ? (packed.ruleOf[entry] ?? noRule) : tagRule;
    const numbers = drugIds.numbersOf(entry);
    const [drug = '', ...alternatives] = numbers.map(drugIds.idOf);
    const text = packed.writings[entry] ?? capitalise(lower, kind);
    return { text, kind, drug, alternatives, rule: packed.rules[rule] ?? null, numbers, ...splitName(lower) };
  }

  /** Names looked for by a word that is not their first. */
  function findAnchored(word: string): LexiconName[] {
    const at = packed.anchors.indexOf(`${lineEnd}${word} `);
    if (at < 0) return [];
    const [line = ''] = packed.anchors.slice(at + 1).split(lineEnd, 1);
    return line.split(' ').slice(1).map(Number).map((entry) => {
      reader.open(blocks[Math.floor(entry / blockSize)] ?? '');
      for (let left = entry % blockSize; left >= 0; left--) reader.next();
      const name = toName(entry, reader.name);
      return { ...name, anchor: name.words.indexOf(word) };
    });
  }

  function groupOf(word: string): WordGroup | null {
    topicOf ??= readTopics(packed.topicWords);
    const { topic, isName } = topicOf.get(word) ?? { topic: -1, isName: true };
    if (!isName) return { word, names: [], isPlural: false, topic };
    const names = [
      ...findEntries(word).map(({ entry, lower }): LexiconName => ({ ...toName(entry, lower), anchor: 0 })), ...findAnchored(word),
    ].sort((a, b) => b.words.length - a.words.length);
    if (names.length > 0 || topic >= 0) return { word, names, isPlural: false, topic };
    return isPlural(word) ? pluralGroup(word) : null;
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

/** Topic words are many and names rarely start with them: a map spares them the search among the names. Made at the first look-up. */
function readTopics(topicWords: string): Map<string, { readonly topic: number; readonly isName: boolean }> {
  const topicOf = new Map<string, { topic: number; isName: boolean }>();
  topicWords.split(lineEnd).forEach((line, topic) => {
    for (const word of line.split(' ')) {
      const isName = word.endsWith('*');
      topicOf.set(isName ? word.slice(0, -1) : word, { topic, isName });
    }
  });
  return topicOf;
}

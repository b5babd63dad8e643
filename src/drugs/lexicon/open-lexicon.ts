import { splitName } from '../fold/fold-word.ts';
import { topics } from '../judge/topics.ts';
import type { Lexicon, LexiconName, WordGroup } from './lexicon.ts';
import { blockEnd, firstName, readBlock, readNumber, type NameEntry } from './name-codec.ts';
import type { PackedLexicon } from './pack-lexicon.ts';
import { slugOf } from './slug.ts';
import { filterBytes } from './word-filter.ts';

/** A plural is believed of names at least this long: "statins", "aspirins"; not "ACTs". */
const minPluralChars = 5;

/**
 * Makes a packed lexicon ready for look-ups. Takes well under a millisecond: the filter is copied natively, names stay packed
 * until a word of the page asks for them.
 */
export function openLexicon(packed: PackedLexicon): Lexicon {
  const filter = new Uint8Array(filterBytes);
  new TextEncoder().encodeInto(packed.filter, filter);
  const { names } = packed;
  let extraIds: readonly string[] | null = null;

  /** Start of the last block for which `isBefore` holds; 0 when it holds for none. Blocks are sorted by what it looks at. */
  function findBlock(isBefore: (blockStart: number) => boolean): number {
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = names.lastIndexOf(blockEnd, (low + high) >> 1) + 1;
      const start = middle > low ? middle : low;
      const next = names.indexOf(blockEnd, start) + 1;
      if (start === low && (next === 0 || next >= high)) break;
      const probe = start === low ? next : start;
      if (isBefore(probe)) low = probe;
      else high = probe;
    }
    return low;
  }

  const firstWordOf = (name: string): string => splitName(name).words[0] ?? '';

  function entriesOf(word: string): NameEntry[] {
    const found: NameEntry[] = [];
    let start = findBlock((blockStart) => firstWordOf(firstName(names, blockStart)) < word);
    for (;;) {
      for (const entry of readBlock(names, start)) {
        const first = firstWordOf(entry.text);
        if (first === word) found.push(entry);
        else if (first > word) return found;
      }
      const next = names.indexOf(blockEnd, start);
      if (next < 0) return found;
      start = next + 1;
    }
  }

  function drugId(drug: number): string {
    if (drug >= packed.derivedIds) {
      extraIds ??= packed.extraIds.split('\n');
      return extraIds[drug - packed.derivedIds] ?? '';
    }
    const start = findBlock((blockStart) => readNumber(names, blockStart) <= drug);
    let next = readNumber(names, start);
    for (const entry of readBlock(names, start)) {
      if (entry.isNew && next++ === drug) return slugOf(entry.text);
    }
    return '';
  }

  function toName(entry: NameEntry): LexiconName | null {
    if (entry.kind === 'topic') return null;
    const [drug = '', ...alternatives] = entry.drugs.map(drugId);
    return { text: entry.text, kind: entry.kind, drug, alternatives, rule: packed.rules[entry.rule] ?? null, ...splitName(entry.text) };
  }

  function groupOf(word: string): WordGroup | null {
    const entries = entriesOf(word);
    const topicEntry = entries.find((entry) => entry.kind === 'topic');
    const topic = topics[topicEntry?.drugs[0] ?? -1] ?? null;
    const found = entries.map(toName).filter((name) => name !== null).sort((a, b) => b.words.length - a.words.length);
    if (found.length > 0 || topic !== null) return { word, names: found, isPlural: false, topic };
    if (!word.endsWith('s') || word.length <= minPluralChars) return null;
    const singular = groupOf(word.slice(0, -1));
    if (singular === null || singular.isPlural) return null;
    const oneWord = singular.names.filter((name) => name.words.length === 1 && name.kind !== 'abbreviation');
    return { word, names: oneWord, isPlural: true, topic: singular.topic };
  }

  return { filter, seed: packed.seed, groupOf };
}


import { readNumber, readNumbers } from './digits.ts';
import { blockSize, lineEnd, type PackedLexicon, type Tag } from './packed-lexicon.ts';
import { NameReader } from './read-names.ts';
import { slugOf } from './slug.ts';

export interface DrugIds {
  /** The drug numbers of an entry. */
  numbersOf(entry: number): readonly number[];
  /** The id of a drug's number. */
  idOf(drug: number): string;
}

/** The id of a combination of these medicines. */
export const joinIds = (ids: readonly string[]): string => ids.toSorted().join('-');

/**
 * Entries to drugs, and drugs to ids. What a page without medicines never asks for is made at the first question: the counts
 * of what stands before each block, one pass over the tags (a tenth of a millisecond).
 */
export function createDrugIds(packed: PackedLexicon, blocks: readonly string[], tagOf: (entry: number) => Tag): DrugIds {
  const reader = new NameReader(packed.followers);
  let counts: Counts | null = null;
  let combinations: readonly string[] | null = null;
  let extraIds: readonly string[] | null = null;

  function numbersOf(entry: number): readonly number[] {
    const [, relation] = tagOf(entry);
    if (relation === 'same') return numbersOf(entry - 1);
    if (relation === 'many') return packed.lists[entry] ?? [];
    counts ??= countRelations(packed.tags.length, tagOf);
    const block = Math.floor(entry / blockSize);
    let count = (relation === 'new' ? counts.news : counts.ones)[block] ?? 0;
    for (let before = block * blockSize; before < entry; before++) if (tagOf(before)[1] === relation) count++;
    return relation === 'new' ? [count] : [readNumber(packed.numbers, 2 * count)];
  }

  function idOf(drug: number): string {
    if (drug < packed.derivedIds) return slugOf(nameOfNew(drug));
    combinations ??= packed.combinations === '' ? [] : packed.combinations.split(lineEnd);
    const parts = combinations[drug - packed.derivedIds];
    if (parts !== undefined) return joinIds(readNumbers(parts).map(idOf));
    extraIds ??= packed.extraIds.split(lineEnd);
    return extraIds[drug - packed.derivedIds - combinations.length] ?? '';
  }

  /** The name of the entry that is the drug's `new` one. */
  function nameOfNew(drug: number): string {
    const { news } = (counts ??= countRelations(packed.tags.length, tagOf));
    let block = news.length - 1;
    while (block > 0 && (news[block] ?? 0) > drug) block--;
    let next = news[block] ?? 0;
    reader.open(blocks[block] ?? '');
    for (let entry = block * blockSize; reader.next(); entry++) {
      if (tagOf(entry)[1] === 'new' && next++ === drug) return reader.name;
    }
    return '';
  }

  return { numbersOf, idOf };
}

/** How many entries of each of these relations stand before each block. */
interface Counts {
  readonly news: Uint16Array;
  readonly ones: Uint16Array;
}

function countRelations(entries: number, tagOf: (entry: number) => Tag): Counts {
  const blocks = Math.ceil(entries / blockSize);
  const counts = { news: new Uint16Array(blocks), ones: new Uint16Array(blocks) };
  let news = 0;
  let ones = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (entry % blockSize === 0) {
      counts.news[entry / blockSize] = news;
      counts.ones[entry / blockSize] = ones;
    }
    const [, relation] = tagOf(entry);
    if (relation === 'new') news++;
    else if (relation === 'one') ones++;
  }
  return counts;
}

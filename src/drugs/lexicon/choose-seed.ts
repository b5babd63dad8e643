import { commonWords } from './common-words.ts';
import { passesFilter, hashFoldedWord, makeFilter } from './word-filter.ts';

/** More tries gain little: the best of 48 leaves about one word in thirty of running English to be looked up. */
const tries = 48;

/** Builds the filter with the seed that lets the fewest common English words through, weighted by how common they are. */
export function chooseFilter(words: ReadonlySet<string>): { readonly filter: Uint8Array; readonly seed: number } {
  let best: { filter: Uint8Array; seed: number; cost: number } | null = null;
  for (let seed = 1; seed <= tries; seed++) {
    const filter = makeFilter(words, seed);
    let cost = 0;
    commonWords.forEach((word, rank) => {
      if (!words.has(word) && passesFilter(filter, hashFoldedWord(word, seed)) === 1) cost += 1 / (rank + 3); // Zipf's law
    });
    if (best === null || cost < best.cost) best = { filter, seed, cost };
  }
  return best ?? { filter: makeFilter(words, 1), seed: 1 };
}

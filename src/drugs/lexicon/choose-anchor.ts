import { commonWords } from './common-words.ts';

const rankOf = new Map(commonWords.map((word, rank) => [word, rank]));
const shortRank = 50;

/**
 * Index of the word by which a name is looked for: its rarest, so that "One A Day" and "No-Spa" do not cost a look-up at every
 * "one" and "no" of a page. Most names are looked for by their first word.
 */
export function chooseAnchor(words: readonly string[]): number {
  let best = 0;
  for (let index = 1; index < words.length; index++) if (rarity(words[index]) > rarity(words[best])) best = index;
  return rarity(words[0]) === Infinity ? 0 : best;
}

function rarity(word = ''): number {
  if (word === 'a' || word === 'i' || /^\d$/.test(word)) return -1;
  if (word.length === 1) return 0;
  if (/^\d\d$/.test(word)) return 20;
  return rankOf.get(word) ?? (word.length === 2 ? shortRank : Infinity);
}

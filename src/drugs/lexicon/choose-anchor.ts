import { commonWords } from './common-words.ts';

const rankOf = new Map(commonWords.map((word, rank) => [word, rank]));
/** A word of two letters that is no English word is still a part of many things ("mg", "dr"). */
const twoLetterRank = 800;
const twoDigitRank = 200;

/**
 * Index of the word by which a name is looked for: its rarest, so that "One A Day", "saw palmetto" and "human insulin" do not
 * cost a look-up at every "day", "saw" and "human" of a page. Of equally rare words, the first.
 */
export function chooseAnchor(words: readonly string[]): number {
  let best = 0;
  for (let index = 1; index < words.length; index++) if (rarityOf(words[index]) > rarityOf(words[best])) best = index;
  return best;
}

/** A common English word, a letter or a small number: alone it tells nothing of what a text is about. */
export const isEveryday = (word: string): boolean => rankOf.has(word) || /^(?:[a-z]|\d\d?)$/.test(word);

/** How rare a word is in English text: its rank among common words, or Infinity. */
function rarityOf(word = ''): number {
  if (word === 'a' || word === 'i' || /^\d$/.test(word)) return -1;
  if (word.length === 1) return 0;
  if (/^\d\d$/.test(word)) return twoDigitRank;
  return rankOf.get(word) ?? (word.length === 2 ? twoLetterRank : Infinity);
}

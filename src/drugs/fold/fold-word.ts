import { foldCode, isCombining, isIgnorable, isWordAt } from './fold-char.ts';

/** A word as found in a text: folded, with its end there (UTF-16 code units). */
export interface FoldedWord {
  readonly word: string;
  readonly end: number;
}

/** A word longer than this is no name: reading stops, so that a word of 50,000 characters costs no more than one of these. */
const maxWordChars = 64;

/** Folds the word that starts at `start`; null when it holds a letter of another alphabet, an underscore, or no letter at all. */
export function foldWordAt(text: string, start: number): FoldedWord | null {
  let word = '';
  let index = start;
  const limit = Math.min(text.length, start + maxWordChars);
  for (; index < limit; index++) {
    const plain = foldCode(text.charCodeAt(index));
    if (plain === null) break;
    word += plain;
  }
  const end = wordEndAt(text, index);
  return word !== '' && end >= 0 ? { word, end } : null;
}

/**
 * Does `word` (folded) stand at `start`, up to a word boundary? Its end in the text, or -1. A plain loop without allocation:
 * it runs for every look-up that the word filter lets through.
 */
export function matchWordAt(text: string, start: number, word: string): number {
  let index = start;
  let matched = 0;
  while (matched < word.length) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      const lower = code >= 0x41 && code <= 0x5a ? code + 32 : code;
      if (lower !== word.charCodeAt(matched)) return -1;
      matched++;
    } else {
      const plain = foldCode(code); // NaN past the end folds to null
      if (plain === null || !word.startsWith(plain, matched)) return -1;
      matched += plain.length;
    }
    index++;
  }
  return wordEndAt(text, index);
}

/** The end of a word whose last letter stands before `index`: its combining marks are its own; -1 when the word goes on. */
function wordEndAt(text: string, index: number): number {
  while (isCombining(text.charCodeAt(index))) index++;
  let next = index;
  while (isIgnorable(text.charCodeAt(next))) next++;
  return isWordAt(text, next) ? -1 : index;
}

/** Splits a name into folded words and what stands between them: "St. John's wort" -> words st, john, s, wort. */
export function splitName(name: string): { readonly words: readonly string[]; readonly gaps: readonly string[] } {
  const words: string[] = [];
  const gaps: string[] = [];
  let word = '';
  let gap = '';
  for (let index = 0; index < name.length; index++) {
    const plain = foldCode(name.charCodeAt(index));
    if (plain === null) {
      gap += name[index];
      continue;
    }
    if (gap !== '' || word === '') {
      if (word !== '') {
        words.push(word);
        gaps.push(gap);
      }
      word = '';
      gap = '';
    }
    word += plain;
  }
  if (word !== '') words.push(word);
  return { words, gaps };
}

import { splitSentences } from '../parse/split-sentences.ts';

export interface Readability {
  /** Flesch-Kincaid grade (Kincaid and others, 1975): US school years. */
  readonly grade: number;
  readonly sentences: number;
  readonly meanWords: number;
}

/**
 * How hard a set of texts is to read. A list item without a full stop counts as a sentence. `mask` takes the medicine names out
 * first: they cannot be made shorter, so the grade is said without them.
 */
export function measureReadability(texts: readonly string[], mask: (text: string) => string): Readability {
  let [sentences, words, syllables] = [0, 0, 0];
  for (const text of texts.map(mask)) {
    for (const [start, end] of splitSentences(text)) {
      const own = wordsOf(text.slice(start, end));
      if (own.length === 0) continue;
      sentences += 1;
      words += own.length;
      for (const word of own) syllables += countSyllables(word);
    }
  }
  if (sentences === 0) return { grade: 0, sentences, meanWords: 0 };
  const meanWords = words / sentences;
  return { grade: 0.39 * meanWords + 11.8 * (syllables / words) - 15.59, sentences, meanWords };
}

/** Words of a sentence; a hyphenated one counts as one, a number as one. */
export const wordsOf = (sentence: string): readonly string[] => sentence.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** Syllables by the usual rule of thumb for English: groups of vowels, less a silent final e. A number is one. */
export function countSyllables(word: string): number {
  const known = syllablesOf.get(word);
  if (known !== undefined) return known;
  const count = estimateSyllables(word);
  syllablesOf.set(word, count);
  return count;
}

/** Plain words come again and again. */
const syllablesOf = new Map<string, number>();

function estimateSyllables(word: string): number {
  const parts = word.toLowerCase().split('-');
  if (parts.length > 1) return parts.reduce((sum, part) => sum + (part === '' ? 0 : countSyllables(part)), 0);
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const stem = letters.replace(/(?:[^laeiouy]es|[^aeioutdy]ed|[^laeiouy]e)$/, (end) => end.slice(0, 1)).replace(/^y/, '');
  return Math.max(1, stem.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

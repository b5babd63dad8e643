import { splitSentences } from '../parse/split-sentences.ts';
import { pageStatements } from '../text/page-statements.ts';
import { wordsOf } from '../text/readability.ts';
import { pageCheck } from './check.ts';

const maxMeanWords = 20;
const maxWords = 30;

/** Sentences hold at most 20 words on average and 30 at most. */
export const sentenceLength = pageCheck('sentence-length', 'error', function* (page) {
  const sentences = pageStatements(page).flatMap(({ text, line }) =>
    splitSentences(text).map(([start, end]) => ({ line, text: text.slice(start, end), words: wordsOf(text.slice(start, end)).length })));
  for (const { line, text, words } of sentences) {
    if (words > maxWords) yield { line, message: `a sentence of ${words} words (at most ${maxWords}): "${text}"`, remedy: 'make two of it, one idea each' };
  }
  const mean = sentences.reduce((sum, { words }) => sum + words, 0) / Math.max(1, sentences.length);
  if (mean > maxMeanWords) yield { line: 1, message: `sentences hold ${mean.toFixed(1)} words on average (at most ${maxMeanWords})`, remedy: 'shorten the longest ones' };
});

import type { Candidate } from '../detector.ts';
import { isWordAt } from '../fold/fold-char.ts';
import { foldWordAt } from '../fold/fold-word.ts';
import type { LexiconName } from '../lexicon/lexicon.ts';
import type { PageEvidence } from '../page-evidence.ts';

/** A word near a candidate. */
export interface NearWord {
  /** Lower case, folded. */
  readonly word: string;
  /** As it stands. */
  readonly text: string;
}

/** What the evidence is looked for in. */
export interface Context {
  readonly text: string;
  readonly candidate: Candidate;
  readonly name: LexiconName;
  /** The text just before and after, up to `reachChars`. */
  readonly before: string;
  readonly after: string;
  /** Up to `reachWords` words each way, the nearest first. */
  readonly wordsBefore: readonly NearWord[];
  readonly wordsAfter: readonly NearWord[];
  /** The nearest candidates of the text, this one among them. */
  readonly others: readonly Candidate[];
  readonly page: PageEvidence;
  /** Index of the topic a folded word tells, else -1. */
  topicOf(word: string): number;
}

/** Neighbours farther away tell little of a word. */
const reachChars = 80;
const reachWords = 10;

export function createContext(parts: Pick<Context, 'text' | 'candidate' | 'others' | 'page' | 'topicOf'>): Context {
  const { text, candidate } = parts;
  const before = text.slice(Math.max(0, candidate.start - reachChars), candidate.start);
  const after = text.slice(candidate.end, candidate.end + reachChars);
  return { ...parts, name: candidate.name, before, after, wordsBefore: lastWords(before), wordsAfter: firstWords(after) };
}

function firstWords(text: string): NearWord[] {
  const words: NearWord[] = [];
  for (let index = 0; index < text.length && words.length < reachWords; index++) {
    if (!isWordAt(text, index)) continue;
    const start = index;
    while (isWordAt(text, index)) index++;
    words.push(toWord(text.slice(start, index)));
  }
  return words;
}

function lastWords(text: string): NearWord[] {
  const words: NearWord[] = [];
  for (let index = text.length - 1; index >= 0 && words.length < reachWords; index--) {
    if (!isWordAt(text, index)) continue;
    const end = index + 1;
    while (index >= 0 && isWordAt(text, index)) index--;
    words.push(toWord(text.slice(index + 1, end)));
  }
  return words;
}

const plain = /^[a-z0-9]+$/;
const toWord = (text: string): NearWord => ({ text, word: plain.test(text) ? text : (foldWordAt(text, 0)?.word ?? text.toLowerCase()) });

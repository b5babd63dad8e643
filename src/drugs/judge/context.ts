import type { Candidate } from '../detector.ts';
import { foldWordAt } from '../fold/fold-word.ts';
import type { LexiconName } from '../lexicon/lexicon.ts';
import type { PageEvidence } from '../page-evidence.ts';

/** A word near a candidate. */
export interface NearWord {
  /** Lower case, folded. */
  readonly word: string;
  /** As it stands. */
  readonly text: string;
  readonly start: number;
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
const reachChars = 100;
const reachWords = 12;

export function createContext(parts: Pick<Context, 'text' | 'candidate' | 'others' | 'page' | 'topicOf'>): Context {
  const { text, candidate } = parts;
  const before = text.slice(Math.max(0, candidate.start - reachChars), candidate.start);
  const after = text.slice(candidate.end, candidate.end + reachChars);
  return {
    ...parts,
    name: candidate.name,
    before,
    after,
    wordsBefore: wordsOf(before, candidate.start - before.length).toReversed().slice(0, reachWords),
    wordsAfter: wordsOf(after, candidate.end).slice(0, reachWords),
  };
}

function wordsOf(text: string, offset: number): NearWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}\u00ad]+/gu), (match) => ({
    word: foldWordAt(match[0], 0)?.word ?? match[0].toLowerCase(), text: match[0], start: offset + match.index,
  }));
}

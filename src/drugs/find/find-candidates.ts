import type { Candidate, Detector } from '../detector.ts';
import { foldWordAt, matchWordAt } from '../fold/fold-word.ts';
import { isIgnorable, isWordAt } from '../fold/fold-char.ts';
import type { Lexicon, WordGroup } from '../lexicon/lexicon.ts';
import { extendName } from './extend-name.ts';
import { isOutsideProse } from './is-outside-prose.ts';
import { joinCombinations } from './join-combinations.ts';
import { matchName } from './match-name.ts';
import type { WordScanner } from './scan-words.ts';

/**
 * Look-ups are kept for the words that come again: what the filter lets by is mostly the same few words, and reading the packed
 * names costs a microsecond or two. First by hash, the newest wins, then by the word itself.
 */
const cacheSlots = 4096;
/** More different words than a very large page has that pass the filter; beyond, the memory is given back. */
const maxKept = 8192;
const noCandidates: readonly Candidate[] = [];

/** Makes the first step of the detector: whole words, leftmost longest, in one pass over the text. */
export function findCandidates(lexicon: Lexicon, scan: WordScanner): Detector['find'] {
  const newest: (WordGroup | undefined)[] = Array.from({ length: cacheSlots });
  const kept = new Map<string, WordGroup>();
  let wordEnd = 0;

  /** The group of the word at `start`; sets `wordEnd`. Null when the word is none that can be in a name. */
  function lookUp(text: string, start: number, hash: number): WordGroup | null {
    const slot = (hash ^ (hash >>> 12)) & (cacheSlots - 1);
    const recent = newest[slot];
    if (recent !== undefined && (wordEnd = matchWordAt(text, start, recent.word)) >= 0) return recent;
    const folded = foldWordAt(text, start);
    if (folded === null) return null;
    const { word } = folded;
    const group = kept.get(word) ?? lexicon.groupOf(word) ?? { word, names: [], isPlural: false, topic: -1 };
    if (kept.size >= maxKept) kept.clear();
    kept.set(word, group);
    newest[slot] = group;
    wordEnd = folded.end;
    return group;
  }

  return (text, page) => {
    let found: Candidate[] | null = null;
    let from = 0;
    if (page) page.chars += text.length;
    scan(text, (start, hash) => {
      if (start < from) return;
      const group = lookUp(text, start, hash);
      if (group === null) return;
      if (page && group.topic >= 0) page.topicWords[group.topic] = (page.topicWords[group.topic] ?? 0) + 1;
      if (group.names.length === 0 || !startsWord(text, start)) return;
      const match = matchName({ text, wordStart: start, wordEnd, from }, group);
      if (match === null || !startsWord(text, match.start) || isOutsideProse(text, match.start, match.end)) return;
      const { name } = match;
      const whole = extendName({ text, start: match.start, end: match.end, from, name });
      const sure = name.rule === null;
      (found ??= []).push({ ...whole, name, sure });
      from = whole.end;
      if (page && sure) {
        page.sureMentions++;
        page.sureDrugs.add(name.drug);
      }
    });
    return found === null ? noCandidates : joinCombinations(text, found, lexicon);
  };
}

/** A single letter after an apostrophe is the end of a short form: "ain't safe" is no "T-Safe". */
const shortForm = /[’']\p{L}(?!\p{L})/uy;

/** False inside a word: behind a letter, also one of another alphabet, with or without invisible characters between. */
function startsWord(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && isIgnorable(text.charCodeAt(before))) before--;
  if (before >= 0 && isWordAt(text, before)) return false;
  shortForm.lastIndex = before;
  return !(isWordAt(text, before - 1) && shortForm.test(text));
}

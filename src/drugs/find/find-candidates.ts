import type { Candidate, Detector } from '../detector.ts';
import { foldWordAt, matchWordAt } from '../fold/fold-word.ts';
import { isIgnorable, isWordAt } from '../fold/fold-char.ts';
import type { Lexicon, WordGroup } from '../lexicon/lexicon.ts';
import { addTopicWord } from '../page-evidence.ts';
import { endWithSuffix } from './end-with-suffix.ts';
import { isOutsideProse } from './is-outside-prose.ts';
import { matchName } from './match-name.ts';
import { createWordScanner } from './scan-words.ts';

/** Look-ups kept for the words that come again: by hash, the newest wins. Holds the common words that the filter lets by. */
const cacheSlots = 2048;
const noCandidates: readonly Candidate[] = [];
const nothing = { word: '', names: [], isPlural: false, topic: null } satisfies WordGroup;

/** Makes the first step of the detector: whole words, leftmost longest, in one pass over the text. */
export function findCandidates(lexicon: Lexicon): Detector['find'] {
  const scan = createWordScanner(lexicon.filter, lexicon.seed);
  const cache: (WordGroup | undefined)[] = Array.from({ length: cacheSlots });

  /** The group of the word at `start`, and the word's end in `text`; null when no name begins with it. */
  function lookUp(text: string, start: number, hash: number): { group: WordGroup; end: number } | null {
    const slot = hash % cacheSlots;
    const kept = cache[slot];
    if (kept !== undefined) {
      const end = matchWordAt(text, start, kept.word);
      if (end >= 0) return kept.names.length === 0 && kept.topic === null ? null : { group: kept, end };
    }
    const folded = foldWordAt(text, start);
    if (folded === null) return null;
    const group = lexicon.groupOf(folded.word) ?? { ...nothing, word: folded.word };
    cache[slot] = group;
    return { group, end: folded.end };
  }

  return (text, page) => {
    let found: Candidate[] | null = null;
    let from = 0;
    if (page) page.chars += text.length;
    scan(text, (start, hash) => {
      if (start < from) return;
      const looked = lookUp(text, start, hash);
      if (looked === null) return;
      const { group } = looked;
      if (page && group.topic !== null) addTopicWord(page, group.topic);
      if (group.names.length === 0 || !startsWord(text, start)) return;
      const match = matchName(text, start, looked.end, group);
      if (match === null || isOutsideProse(text, start, match.end)) return;
      const { name } = match;
      const end = endWithSuffix(text, match.end, name);
      const sure = name.rule === null;
      (found ??= []).push({ start, end, name, sure });
      from = end;
      if (page && sure) {
        page.sureMentions++;
        page.sureDrugs.add(name.drug);
      }
    });
    return found ?? noCandidates;
  };
}

/** False inside a word: behind a letter, also one of another alphabet, with or without invisible characters between. */
function startsWord(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && isIgnorable(text.charCodeAt(before))) before--;
  return before < 0 || !isWordAt(text, before);
}

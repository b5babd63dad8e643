import { foldCode, isIgnorable, isWordAt } from '../fold/fold-char.ts';
import { matchWordAt } from '../fold/fold-word.ts';
import type { LexiconName, WordGroup } from '../lexicon/lexicon.ts';

/** White space a line break may leave between the words of a name in the source of a page. */
const maxGapChars = 40;
const hyphens = '-\u2010\u2011\u2012\u2013\u2014\u2212';
const trademarks = '®™©';
const joinWord = 'and';
const joinSign = /^ ?[/+&–-]/;

export interface NameMatch {
  readonly name: LexiconName;
  readonly start: number;
  readonly end: number;
}

/**
 * The longest name of the group whose anchor is the word from `wordStart` to `wordEnd`; null when none stands there. Nothing
 * before `from` is looked at.
 */
export function matchName({ text, wordStart, wordEnd, from }: {
  readonly text: string; readonly wordStart: number; readonly wordEnd: number; readonly from: number;
}, group: WordGroup): NameMatch | null {
  let nextLetter = -1;
  for (const name of group.names) {
    const following = name.words[name.anchor + 1];
    if (following !== undefined && nextLetter < 0) nextLetter = firstLetterAfter(text, wordEnd);
    if (following !== undefined && following !== joinWord && following.charCodeAt(0) !== nextLetter) continue;
    const start = name.anchor === 0 ? wordStart : stepBack(text, wordStart, name.anchor);
    if (start < from) continue;
    const firstEnd = name.anchor === 0 ? wordEnd : matchWordAt(text, start, name.words[0] ?? '');
    const end = firstEnd < 0 ? -1 : matchRest(text, firstEnd, name);
    if (end >= wordEnd && isCaseRight(text, start, end, name, group.isPlural)) return { name, start, end };
  }
  return null;
}

/** Where the word stands that is so many words before the one at `wordStart`; -1 when there is none near. */
function stepBack(text: string, wordStart: number, words: number): number {
  let start = wordStart;
  const limit = Math.max(0, wordStart - words * maxGapChars);
  for (let left = words; left > 0; left--) {
    while (start > limit && !isWordAt(text, start - 1)) start--;
    while (start > limit && (isWordAt(text, start - 1) || isIgnorable(text.charCodeAt(start - 1)))) start--;
  }
  return isWordAt(text, start) ? start : -1;
}

/** The folded first letter of the next word, as a code; 0 when there is none near. Spares most names of a group their match. */
function firstLetterAfter(text: string, wordEnd: number): number {
  const limit = Math.min(text.length, wordEnd + maxGapChars);
  for (let index = wordEnd; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return code;
      if (code >= 0x41 && code <= 0x5a) return code + 32;
    } else if (code > 0xbf) {
      const plain = foldCode(code);
      if (plain !== null && plain !== '') return plain.charCodeAt(0);
    }
  }
  return 0;
}

/**
 * Matches the second and further words; the end of the last, or -1. The "and" of "hydrocodone and acetaminophen" may be written
 * as a slash, a plus or a hyphen.
 */
function matchRest(text: string, wordEnd: number, name: LexiconName): number {
  let end = wordEnd;
  for (let index = 1; index < name.words.length && end >= 0; index++) {
    const word = name.words[index] ?? '';
    if (word === joinWord && joinSign.test(text.slice(end, end + 4))) continue;
    const next = skipGap(text, end, name.words[index - 1] === joinWord ? '/' : (name.gaps[index - 1] ?? ' '), name);
    end = next < 0 ? -1 : matchWordAt(text, next, word);
  }
  return end;
}

/**
 * Where the next word starts, when what stands between is what the name has there, or a common variant of it: a space for a
 * hyphen and the other way round, one line break, ® or ™ after the first word, a slash between the parts of a combination.
 */
function skipGap(text: string, from: number, gap: string, name: LexiconName): number {
  const isJoin = /[/+&]/.test(gap) || (gap.includes('-') && (name.kind === 'combination' || name.kind === 'abbreviation'));
  let hyphenCount = 0;
  let lineBreaks = 0;
  let index = from;
  for (; index - from < maxGapChars; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x0d || code === 0x09 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) {
      if (code === 0x0a) lineBreaks++;
      continue;
    }
    const character = text.charAt(index);
    if (character === '') return -1;
    if (hyphens.includes(character)) hyphenCount++;
    else if (!(gap.includes(character) || trademarks.includes(character) || isIgnorable(code)
      || (isJoin && '/+&'.includes(character)) || (code === 0x2019 && gap.includes("'")))) break;
  }
  return index > from && hyphenCount <= 1 && lineBreaks <= 1 && foldCode(text.charCodeAt(index)) !== null ? index : -1;
}

/**
 * An abbreviation counts only in its own letters' case ("ASA", never "asa"; a plural s may follow), and so does a name whose
 * rule says so; `capital` wants no more than a capital first letter.
 */
function isCaseRight(text: string, start: number, end: number, name: LexiconName, isPlural: boolean): boolean {
  const wanted = name.rule?.case ?? (name.kind === 'abbreviation' ? 'exact' : 'any');
  if (wanted === 'any') return true;
  const first = text.charAt(start);
  if (wanted === 'capital') return first !== first.toLowerCase() || /\d/.test(first);
  return lettersOf(text.slice(start, isPlural ? end - 1 : end)) === lettersOf(name.text);
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

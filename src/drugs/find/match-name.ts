import { foldCode, isIgnorable } from '../fold/fold-char.ts';
import { matchWordAt } from '../fold/fold-word.ts';
import type { LexiconName, WordGroup } from '../lexicon/lexicon.ts';

/** White space a line break may leave between the words of a name in the source of a page. */
const maxGapChars = 40;
const space = /\s/;
const hyphens = '-\u2010\u2011\u2012\u2013\u2014\u2212';
const trademarks = '®™©';

/**
 * The longest name of the group that stands at `start`, with its end; null when none does. `wordEnd` is where the
 * group's own word ends.
 */
export function matchName(text: string, start: number, wordEnd: number, group: WordGroup): { name: LexiconName; end: number } | null {
  for (const name of group.names) {
    const end = name.words.length === 1 ? wordEnd : matchRest(text, wordEnd, name);
    if (end >= 0 && isCaseRight(text.slice(start, end), name, group.isPlural)) return { name, end };
  }
  return null;
}

/** Matches the second and further words; the end of the last, or -1. */
function matchRest(text: string, wordEnd: number, name: LexiconName): number {
  let end = wordEnd;
  for (let index = 1; index < name.words.length && end >= 0; index++) {
    const next = skipGap(text, end, name.gaps[index - 1] ?? ' ', name);
    end = next < 0 ? -1 : matchWordAt(text, next, name.words[index] ?? '');
  }
  return end;
}

/**
 * Where the next word starts, when what stands between is what the name has there, or a common variant of it: a space for a
 * hyphen and the other way round, one line break, ® or ™ after the first word, a slash between the parts of a combination.
 */
function skipGap(text: string, from: number, gap: string, name: LexiconName): number {
  const isJoin = /[/+&-]/.test(gap) && (name.kind === 'combination' || name.kind === 'abbreviation' || /[/+&]/.test(gap));
  let hyphenCount = 0;
  let lineBreaks = 0;
  let index = from;
  for (; index - from < maxGapChars; index++) {
    const character = text.charAt(index);
    if (character === '') return -1;
    if (space.test(character)) lineBreaks += character === '\n' ? 1 : 0;
    else if (hyphens.includes(character)) hyphenCount++;
    else if (!(gap.includes(character) || trademarks.includes(character) || isIgnorable(character.charCodeAt(0))
      || (isJoin && '/+&'.includes(character)) || (character === '\u2019' && gap.includes("'")))) break;
  }
  return index > from && hyphenCount <= 1 && lineBreaks <= 1 && foldCode(text.charCodeAt(index)) !== null ? index : -1;
}

/**
 * An abbreviation counts only in its own letters' case ("ASA", never "asa"; a plural s may follow), and so does a name whose
 * rule says so; `capital` wants no more than a capital first letter.
 */
function isCaseRight(found: string, name: LexiconName, isPlural: boolean): boolean {
  const wanted = name.rule?.case ?? (name.kind === 'abbreviation' ? 'exact' : 'any');
  if (wanted === 'any') return true;
  if (wanted === 'capital') return found.charAt(0) !== found.charAt(0).toLowerCase() || /^\d/.test(found);
  const letters = (isPlural ? found.slice(0, -1) : found).replace(/[^\p{L}\p{N}]/gu, '');
  return letters === name.text.replace(/[^\p{L}\p{N}]/gu, '');
}

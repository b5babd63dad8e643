import type { NameKind } from '../name.ts';
import { base, readDigit, readNumber, writeDigit, writeNumber } from './digits.ts';
import { applyPlain, maskOf, restoreMask, styleOf, type NameStyle } from './name-style.ts';

/**
 * The names as text, so that nothing needs to be built when a page opens: sorted by their folded words, in blocks, each entry
 * giving only what differs from the one before (front coding; a fifth smaller after gzip than a plain list).
 *
 *     block  = number of the first drug named in it (2 digits), entries
 *     entry  = how many characters are those of the name before (1), the others in lower case, relation (1),
 *              letter of kind and style (1), [drugs], [capitals], [rule (2)]
 *
 * Blocks are separated by line ends.
 */
export const blockSize = 16;
export const blockEnd = '\n';
const headerChars = 2;

/** How an entry tells its drug. These characters therefore stand in no name. */
export const relation = { same: '~', new: '^', one: '|', many: '`' } as const;
export const reserved = /[~^|`\n\\]/;

export type EntryKind = NameKind | 'topic';
const kinds: readonly EntryKind[] = ['generic', 'brand', 'salt', 'combination', 'abbreviation', 'topic'];
const styles: readonly NameStyle[] = ['plain', 'upper', 'mask'];
const letterA = 97;

export interface NameEntry {
  readonly text: string;
  readonly kind: EntryKind;
  /** Numbers of drugs; of a topic word the number of its topic. */
  readonly drugs: readonly number[];
  /** Number of its rule, or -1. */
  readonly rule: number;
  /** True for the name that its drug's id is derived from; drugs are numbered in the order of these. */
  readonly isNew: boolean;
}

/** One block's worth of entries. `nextDrug` is the number the next `new` relation gets. */
export function writeBlock(entries: readonly NameEntry[], nextDrug: number): string {
  let block = writeNumber(nextDrug);
  let before: NameEntry | null = null;
  for (const entry of entries) {
    const shared: number = before === null ? 0 : countShared(before.text.toLowerCase(), entry.text.toLowerCase());
    const isSame: boolean = before !== null && String(before.drugs) === String(entry.drugs);
    const how = entry.isNew ? relation.new : isSame ? relation.same : entry.drugs.length === 1 ? relation.one : relation.many;
    const style = styleOf(entry.text, entry.kind);
    const letter = String.fromCharCode(letterA + kinds.indexOf(entry.kind) * styles.length + styles.indexOf(style));
    block += writeDigit(shared) + entry.text.toLowerCase().slice(shared) + how + (entry.rule >= 0 ? letter.toUpperCase() : letter);
    if (how === relation.many) block += writeDigit(entry.drugs.length);
    if (how === relation.one || how === relation.many) block += entry.drugs.map(writeNumber).join('');
    if (style === 'mask') block += writeDigit(maskOf(entry.text).length) + maskOf(entry.text).map(writeDigit).join('');
    if (entry.rule >= 0) block += writeNumber(entry.rule);
    before = entry;
  }
  return block;
}

/** Compares the first word of a block's first name with a folded word: negative, 0 or positive. */
export const compareFirst = (block: string, word: string): number => compareWord(block, headerChars + 1, word, 0).order;

/** The number of the first drug that is new in the block, or would be. */
export const firstNew = (block: string): number => readNumber(block, 0);

/** The name of the new drug of this number, as packed: in lower case. '' when the block has none. */
export function nameOfNew(block: string, drug: number): string {
  let next = readNumber(block, 0);
  let text = '';
  for (let at = headerChars; at < block.length;) {
    const tail = findRelation(block, at + 1);
    text = text.slice(0, readDigit(block, at)) + block.slice(at + 1, tail);
    if (block.charAt(tail) === relation.new && next++ === drug) return text;
    at = tailEnd(block, tail);
  }
  return '';
}

/**
 * Adds to `found` the entries of a block whose first word is `word`. True when names past the word were met: no later block
 * has any. Names before the word are only compared, from where they differ from the one before, and never put together: this
 * runs for each word that the filter lets through.
 */
export function readEntries(block: string, word: string, found: NameEntry[]): boolean {
  let nextDrug = readNumber(block, 0);
  let drugsAt = 0; // tail that tells the drugs of the entry, for `same`
  let drugs: readonly number[] = [];
  let text = '';
  let matched = 0;
  let order = -1;
  for (let at = headerChars; at < block.length;) {
    const shared = readDigit(block, at);
    const tail = findRelation(block, at + 1);
    if (shared <= matched) ({ order, matched } = compareWord(block, at + 1, word, shared));
    if (order > 0) return true;
    const how = block.charAt(tail);
    if (how !== relation.same) drugsAt = tail;
    if (how === relation.new) nextDrug++;
    if (order === 0) {
      text = (text === '' ? word : text).slice(0, shared) + block.slice(at + 1, tail);
      if (how !== relation.same || drugs.length === 0) drugs = readDrugs(block, drugsAt, nextDrug - 1);
      found.push(readEntry(block, tail, text, drugs));
    }
    at = tailEnd(block, tail);
  }
  return false;
}

/** Compares the first word of the name whose characters from `shared` on stand at `at`; `matched` is how far they agree. */
function compareWord(block: string, at: number, word: string, shared: number): { order: number; matched: number } {
  for (let matched = shared; ; matched++) {
    const code = block.charCodeAt(at + matched - shared);
    const isWord = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (matched === word.length) return { order: isWord ? 1 : 0, matched };
    const difference = isWord ? code - word.charCodeAt(matched) : -1;
    if (difference !== 0) return { order: difference, matched };
  }
}

function readEntry(block: string, tail: number, lower: string, drugs: readonly number[]): NameEntry {
  const letter = block.charCodeAt(tail + 1);
  const number = (letter | 0x20) - letterA;
  const kind = kinds[Math.floor(number / styles.length)] ?? 'brand';
  const style = styles[number % styles.length];
  const end = tailEnd(block, tail);
  const ruleAt = end - (letter < letterA ? 2 : 0);
  const text = style === 'mask' ? restoreMask(lower, readMask(block, tail + 2 + drugChars(block, tail)))
    : style === 'upper' ? lower.toUpperCase() : applyPlain(lower, kind);
  return { text, kind, drugs, rule: letter < letterA ? readNumber(block, ruleAt) : -1, isNew: block.charAt(tail) === relation.new };
}

const readMask = (block: string, at: number): number[] =>
  Array.from({ length: readDigit(block, at) }, (_, index) => readDigit(block, at + 1 + index));

function readDrugs(block: string, tail: number, newDrug: number): number[] {
  const how = block.charAt(tail);
  if (how === relation.new) return [newDrug];
  if (how === relation.one) return [readNumber(block, tail + 2)];
  return Array.from({ length: readDigit(block, tail + 2) }, (_, index) => readNumber(block, tail + 3 + 2 * index));
}

/** How many characters an entry's drugs take. */
function drugChars(block: string, tail: number): number {
  const how = block.charCodeAt(tail);
  return how === 0x7c ? 2 : how === 0x60 ? 1 + 2 * readDigit(block, tail + 2) : 0;
}

/** Where the entry whose relation stands at `tail` ends. */
function tailEnd(block: string, tail: number): number {
  const letter = block.charCodeAt(tail + 1);
  let end = tail + 2 + drugChars(block, tail);
  if (((letter | 0x20) - letterA) % styles.length === 2) end += 1 + readDigit(block, end);
  return end + (letter < letterA ? 2 : 0);
}

function findRelation(block: string, from: number): number {
  let at = from;
  for (;;) {
    const code = block.charCodeAt(at);
    if (code === 0x7e || code === 0x5e || code === 0x7c || code === 0x60) return at;
    at++;
  }
}

function countShared(before: string, text: string): number {
  let shared = 0;
  while (shared < before.length && shared < text.length && shared < base - 1 && before[shared] === text[shared]) shared++;
  return shared;
}

import type { NameKind } from '../name.ts';

/**
 * The names as text, so that nothing needs to be built when a page opens: sorted by their folded words, in blocks of 16 lines
 * of which each gives only what differs from the name before (front coding; 20 % smaller after gzip than a plain list).
 *
 *     block  = number of the first drug named in it, entries
 *     entry  = how many characters are those of the name before, the others, relation, kind, [drugs], [rule]
 *
 * Numbers are written in base 91 with the characters 35 to 126, without the backslash.
 */
export const blockSize = 16;
export const blockEnd = '\n';

/** How an entry tells its drug. These characters therefore stand in no name. */
export const relation = { same: '~', new: '^', one: '|', many: '`' } as const;
export const reserved = /[~^|`\n\\]/;

export type EntryKind = NameKind | 'topic';
/** In lower case; in upper case when the number of a rule follows. */
export const kindLetters: Readonly<Record<EntryKind, string>> = {
  generic: 'g', brand: 'b', salt: 's', combination: 'c', abbreviation: 'a', topic: 't',
};
const kindOfLetter = new Map(Object.entries(kindLetters).map(([kind, letter]) => [letter, kind as EntryKind]));

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

const firstDigit = 35;
const base = 91;
export const maxNumber = base * base - 1;

export function writeDigit(value: number): string {
  const code = firstDigit + value;
  return String.fromCharCode(code >= 92 ? code + 1 : code);
}
export const writeNumber = (value: number): string => writeDigit(Math.floor(value / base)) + writeDigit(value % base);

export function readDigit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - firstDigit - (code > 92 ? 1 : 0);
}
export const readNumber = (text: string, at: number): number => readDigit(text, at) * base + readDigit(text, at + 1);

/** One block's worth of entries. `nextDrug` is the number the next `new` relation gets. */
export function writeBlock(entries: readonly NameEntry[], nextDrug: number): string {
  let block = writeNumber(nextDrug);
  let before: NameEntry | null = null;
  for (const entry of entries) {
    const shared = before === null ? 0 : countShared(before.text, entry.text);
    const isSame = before !== null && String(before.drugs) === String(entry.drugs) && before.kind !== 'topic' && entry.kind !== 'topic';
    const [first = 0] = entry.drugs;
    const letter = kindLetters[entry.kind];
    block += writeDigit(shared) + entry.text.slice(shared)
      + (entry.isNew ? relation.new : isSame ? relation.same : entry.drugs.length === 1 ? relation.one : relation.many)
      + (entry.rule >= 0 ? letter.toUpperCase() : letter);
    if (!entry.isNew && !isSame) {
      block += entry.drugs.length === 1 ? writeNumber(first) : writeDigit(entry.drugs.length) + entry.drugs.map(writeNumber).join('');
    }
    if (entry.rule >= 0) block += writeNumber(entry.rule);
    before = entry;
  }
  return block;
}

/** The text of a block's first name, without reading the rest. */
export function firstName(names: string, blockStart: number): string {
  let end = blockStart + 3;
  while (!isRelation(names.charCodeAt(end))) end++;
  return names.slice(blockStart + 3, end);
}

/** Reads the entries of the block that starts at `blockStart`. */
export function readBlock(names: string, blockStart: number): NameEntry[] {
  const entries: NameEntry[] = [];
  let nextDrug = readNumber(names, blockStart);
  let at = blockStart + 2;
  let text = '';
  let drugs: readonly number[] = [];
  while (at < names.length && names[at] !== blockEnd) {
    const shared = readDigit(names, at++);
    const suffixStart = at;
    while (!isRelation(names.charCodeAt(at))) at++;
    text = text.slice(0, shared) + names.slice(suffixStart, at);
    const how = names[at++];
    const letter = names.charAt(at++);
    if (how === relation.new) drugs = [nextDrug++];
    else if (how === relation.one) {
      drugs = [readNumber(names, at)];
      at += 2;
    } else if (how === relation.many) {
      const count = readDigit(names, at++);
      const listStart = at;
      drugs = Array.from({ length: count }, (_, index) => readNumber(names, listStart + 2 * index));
      at += 2 * count;
    }
    const kind = kindOfLetter.get(letter.toLowerCase()) ?? 'brand';
    const hasRule = letter < 'a';
    entries.push({ text, kind, drugs, rule: hasRule ? readNumber(names, at) : -1, isNew: how === relation.new });
    if (hasRule) at += 2;
  }
  return entries;
}

function isRelation(code: number): boolean {
  return code === 0x7e || code === 0x5e || code === 0x7c || code === 0x60;
}

function countShared(before: string, text: string): number {
  let shared = 0;
  while (shared < before.length && shared < text.length && shared < base - 1 && before[shared] === text[shared]) shared++;
  return shared;
}

import type { AmbiguousName } from '../ambiguous-name.ts';
import { topicWords } from '../judge/topic-words.ts';
import { topics } from '../judge/topics.ts';
import type { NameKind, NameRecord } from '../name.ts';
import { chooseAnchor } from './choose-anchor.ts';
import { chooseFilter } from './choose-seed.ts';
import { collectCombinations, type Combinations } from './collect-combinations.ts';
import { collectNames, type CollectedName } from './collect-names.ts';
import { maxNumber, writeDigit, writeNumber } from './digits.ts';
import type { NameRule } from './lexicon.ts';
import { capitalise } from './name-writing.ts';
import { lineEnd, noRule, ownRule, type PackedLexicon, type Relation, type Tag } from './packed-lexicon.ts';
import { slugOf } from './slug.ts';
import { writeNames } from './write-names.ts';

export type { PackedLexicon } from './packed-lexicon.ts';

interface Entry {
  readonly key: string;
  readonly text: string;
  readonly kind: NameKind;
  readonly drugs: readonly number[];
  readonly isNew: boolean;
  readonly rule: NameRule | null;
}

/** A rule shared by at least so many names has tags of its own; the others are listed by name. */
const minShared = 12;

/**
 * Packs every name of the dataset for the content script, at build time. Same input, same output.
 * Throws, naming the record, when a name cannot be packed.
 */
export function packLexicon(records: readonly NameRecord[], rules: readonly AmbiguousName[]): PackedLexicon {
  const combinations = collectCombinations(records);
  const collected = collectNames(records, rules, combinations);
  const { numberOf, derived, combined, extra } = numberDrugs(collected, combinations);
  if (numberOf.size > maxNumber) throw new Error(`${numberOf.size} drugs do not fit the lexicon's numbers; widen them in digits.ts`);
  const entries = collected.map(({ key, text, kind, drugs, rule }): Entry => ({
    key, text, kind, rule, drugs: drugs.map((id) => numberOf.get(id) ?? 0), isNew: derived.get(key)?.text === text,
  }));
  const anchors = entries.map(({ key }) => anchorOf(key));
  const { filter, seed } = chooseFilter(new Set([...anchors, ...topics.flatMap((topic) => topicWords[topic])]));
  return {
    version: 2, seed, filter: String.fromCharCode(...filter),
    ...writeNames(entries.map(({ text }) => text)),
    ...writeEntries(entries),
    anchors: writeAnchors(entries, anchors),
    topicWords: writeTopics(entries, new Set(anchors)),
    writings: Object.fromEntries(entries.flatMap((entry, index) => (hasOwnWriting(entry) ? [[index, entry.text]] : []))),
    derivedIds: derived.size,
    combinations: combined.map((parts) => parts.map((id) => numberOf.get(id) ?? 0).sort((a, b) => a - b).map(writeNumber).join('')).join(lineEnd),
    extraIds: extra.join(lineEnd),
  };
}

/** The word a name, given by its key, is looked for by. */
export function anchorOf(key: string): string {
  const words = key.split(' ');
  return words[chooseAnchor(words)] ?? '';
}

/** Tags, drug numbers and rules of the entries. */
function writeEntries(entries: readonly Entry[]): Pick<PackedLexicon, 'tags' | 'tagTable' | 'numbers' | 'lists' | 'ruleOf' | 'rules'> {
  const rules = numberRules(entries);
  const tagTable: Tag[] = [];
  const tagNumbers = new Map<string, number>();
  const lists: Record<number, readonly number[]> = {};
  const ruleOf: Record<number, number> = {};
  let tags = '';
  let numbers = '';
  entries.forEach((entry, index) => {
    const relation = relationOf(entry, entries[index - 1]);
    const { number, isShared } = rules.get(JSON.stringify(entry.rule)) ?? { number: noRule, isShared: true };
    const tag: Tag = [entry.kind, relation, isShared ? number : ownRule];
    const tagKey = JSON.stringify(tag);
    const tagNumber = tagNumbers.get(tagKey) ?? tagTable.push(tag) - 1;
    tagNumbers.set(tagKey, tagNumber);
    tags += writeDigit(tagNumber);
    if (relation === 'one') numbers += writeNumber(entry.drugs[0] ?? 0);
    if (relation === 'many') lists[index] = entry.drugs;
    if (!isShared) ruleOf[index] = number;
  });
  const used = [...rules].filter(([key]) => key !== 'null').map(([key]) => JSON.parse(key) as NameRule);
  return { tags, tagTable, numbers, lists, ruleOf, rules: used };
}

function relationOf(entry: Entry, before: Entry | undefined): Relation {
  if (entry.isNew) return 'new';
  if (before !== undefined && String(before.drugs) === String(entry.drugs)) return 'same';
  return entry.drugs.length === 1 ? 'one' : 'many';
}

/** Numbers the different rules, the shared ones first. Keyed by the rule as JSON. */
function numberRules(entries: readonly Entry[]): Map<string, { number: number; isShared: boolean }> {
  const uses = new Map<string, number>();
  for (const { rule } of entries) if (rule !== null) uses.set(JSON.stringify(rule), (uses.get(JSON.stringify(rule)) ?? 0) + 1);
  const sorted = [...uses].sort(([a, x], [b, y]) => y - x || compare(a, b));
  return new Map(sorted.map(([key, count], number) => [key, { number, isShared: count >= minShared }]));
}

/** Capitals are kept where names are matched by them. Else ("AndroGel", "St. John's wort") readers see the word as the page writes it. */
const hasOwnWriting = ({ text, kind, rule }: Entry): boolean =>
  (kind === 'abbreviation' || rule?.case === 'exact') && capitalise(text.toLowerCase(), kind) !== text;

/**
 * Drugs whose id is the slug of one of their names are numbered in the order of those names; after them the combinations whose
 * id is made of their parts' ids; then the others.
 */
function numberDrugs(collected: readonly CollectedName[], { partsOf }: Combinations) {
  const numberOf = new Map<string, number>();
  const derived = new Map<string, CollectedName>();
  for (const name of collected) {
    const [id = ''] = name.drugs;
    if (name.drugs.length === 1 && slugOf(name.text) === id && !numberOf.has(id)) {
      numberOf.set(id, numberOf.size);
      derived.set(name.key, name);
    }
  }
  const combined = [...partsOf].filter(([id, parts]) => !numberOf.has(id) && parts.every((part) => numberOf.has(part)));
  for (const [id] of combined) numberOf.set(id, numberOf.size);
  const extra = [...new Set(collected.flatMap((name) => name.drugs))].filter((id) => !numberOf.has(id)).sort();
  for (const id of extra) numberOf.set(id, numberOf.size);
  return { numberOf, derived, combined: combined.map(([, parts]) => parts), extra };
}

function writeAnchors(entries: readonly Entry[], anchors: readonly string[]): string {
  const byWord = new Map<string, number[]>();
  entries.forEach(({ key }, index) => {
    const anchor = anchors[index] ?? '';
    if (key.split(' ', 1)[0] !== anchor) byWord.set(anchor, [...(byWord.get(anchor) ?? []), index]);
  });
  const lines = [...byWord].sort(([a], [b]) => compare(a, b)).map(([word, numbers]) => `${lineEnd}${word} ${numbers.join(' ')}`);
  return lines.join('') + lineEnd;
}

function writeTopics(entries: readonly Entry[], anchors: ReadonlySet<string>): string {
  const inNames = new Set([...entries.map(({ key }) => key.split(' ', 1)[0] ?? ''), ...anchors]);
  return topics.map((topic) => topicWords[topic].map((word) => (inNames.has(word) ? `${word}*` : word)).join(' ')).join(lineEnd);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import type { Candidate } from '../detector.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** What joins the parts of one product: "amoxicillin/clavulanate", "carbidopa-levodopa", "tenofovir + lamivudine". Not "and": two medicines. */
const join = /^\s?[/+&–-]\s?$/;
const maxJoinChars = 3;

/** Puts parts that stand joined, and make a combination of the dataset, together as one candidate of that combination. */
export function joinCombinations(text: string, found: readonly Candidate[], lexicon: Lexicon): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (let index = 0; index < found.length;) {
    let end = index + 1;
    while (end < found.length && isJoined(text, found[end - 1], found[end])) end++;
    const parts = found.slice(index, end);
    const combination = parts.length > 1 ? combine(parts, lexicon) : null;
    if (combination === null) joined.push(...parts);
    else joined.push(combination);
    index = end;
  }
  return joined;
}

function isJoined(text: string, left: Candidate | undefined, right: Candidate | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > maxJoinChars) return false;
  return isPart(left) && isPart(right) && join.test(text.slice(left.end, right.start));
}

const isPart = ({ name }: Candidate): boolean => name.kind !== 'brand' && name.kind !== 'combination';

function combine(parts: readonly Candidate[], lexicon: Lexicon): Candidate | null {
  const [first] = parts;
  const last = parts.at(-1);
  const drug = lexicon.combinationOf(parts.map(({ name }) => name));
  if (first === undefined || last === undefined || drug === null) return null;
  const text = parts.map(({ name }) => name.text).join('/');
  const name = { ...first.name, text, kind: 'combination' as const, drug, alternatives: [], rule: null };
  return { start: first.start, end: last.end, name, sure: true };
}

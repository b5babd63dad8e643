import type { AmbiguousName, OtherMeaning } from '../ambiguous-name.ts';
import { foldCode } from '../fold/fold-char.ts';
import { splitName } from '../fold/fold-word.ts';
import type { DrugName, NameKind, NameRecord } from '../name.ts';
import type { Combinations } from './collect-combinations.ts';
import type { NameRule } from './lexicon.ts';
import { maxNameChars } from './read-names.ts';
import { reserved } from './write-names.ts';
import { withoutSalt } from './salt-words.ts';

/** A name with all the drugs that carry it, the one to show first. */
export interface CollectedName {
  /** Its folded words, joined by spaces: names of one key are one name. */
  readonly key: string;
  readonly text: string;
  readonly kind: NameKind;
  readonly drugs: readonly string[];
  readonly rule: NameRule | null;
}

interface Use {
  readonly drug: string;
  readonly name: DrugName;
}

/** A generic name says what it is; a brand may be another medicine elsewhere; an abbreviation comes last. */
const kindOrder: readonly NameKind[] = ['generic', 'salt', 'combination', 'brand', 'abbreviation'];
/** Where a brand means different medicines by country, the first of these is shown first, the others as alternatives. */
const countryOrder = ['US', 'GB', 'IE', 'CA', 'AU'];

/** Merges the names of all records, one for each key, sorted by key. Throws for a name that cannot be packed. */
export function collectNames(
  records: readonly NameRecord[], rules: readonly AmbiguousName[], combinations: Combinations,
): CollectedName[] {
  const uses = new Map<string, Use[]>();
  for (const record of records) {
    for (const name of record.names) {
      if (combinations.isJoined(record.id, name.text)) continue;
      const key = keyOf(name.text);
      if (key === '' || name.text.length > maxNameChars || reserved.test(toAscii(name.text))) {
        throw new Error(`${record.id}: the name "${name.text}" cannot be packed; write it in letters, digits and common signs`);
      }
      if (tooShort.test(key)) continue;
      uses.set(key, [...(uses.get(key) ?? []), { drug: record.id, name }]);
    }
  }
  dropSalts(uses);
  dropLineExtensions(uses);
  const ruleOf = new Map(rules.map((rule) => [keyOf(rule.name), rule]));
  return [...uses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, all]) => {
    const sorted = all.toSorted((a, b) => rank(a) - rank(b) || (a.drug < b.drug ? -1 : 1));
    const first = sorted[0]?.name ?? { text: key, kind: 'generic', countries: [], evidence: 'none' };
    return { key, text: toAscii(first.text), kind: first.kind, drugs: [...new Set(sorted.map((use) => use.drug))], rule: findRule(first, ruleOf.get(key)) };
  });
}

/** One letter, or a number of one or two digits, is never recognised: it is everything else far more often. */
const tooShort = /^(?:[a-z]|[0-9]{1,2})$/;

/**
 * Leaves out the salts that a generic name takes in by itself (extend-name.ts): those of the same drug whose base is one of its
 * generic names. They are a tenth of all names.
 */
function dropSalts(uses: Map<string, Use[]>): void {
  for (const [key, all] of uses) {
    const base = withoutSalt(key);
    const [only] = all;
    if (base === null || all.length > 1 || only?.name.kind !== 'salt') continue;
    const bases = uses.get(base) ?? [];
    if (bases.length === 1 && bases[0]?.drug === only.drug && bases[0].name.kind === 'generic') uses.delete(key);
  }
}

/**
 * Leaves out brands of several words that begin with a shorter name of the very same medicines ("Advil Liqui-Gels"): the
 * shorter one is marked there. They are a twelfth of all names.
 */
function dropLineExtensions(uses: Map<string, Use[]>): void {
  for (const [key, all] of uses) {
    if (all.some(({ name }) => name.kind !== 'brand')) continue;
    const words = key.split(' ');
    for (let count = words.length - 1; count > 0; count--) {
      const shorter = uses.get(words.slice(0, count).join(' '));
      if (shorter === undefined) continue;
      if (drugsOf(shorter) === drugsOf(all)) uses.delete(key);
      break;
    }
  }
}

const drugsOf = (uses: readonly Use[]): string => [...new Set(uses.map(({ drug }) => drug))].sort().join(' ');

/** How two names compare: by their folded words. */
export const keyOf = (name: string): string => splitName(name).words.join(' ');

/** Names are packed without their accents, which no reader misses in "Klonopin" and a few in "Acétaminophène". */
function toAscii(name: string): string {
  let text = '';
  for (const character of name) {
    if (character <= '~') text += character;
    else if ('’‘'.includes(character)) text += "'";
    else {
      const plain = foldCode(character.charCodeAt(0)) ?? '';
      text += character === character.toLowerCase() ? plain : plain.toUpperCase();
    }
  }
  return text.trim();
}

function rank({ name }: Use): number {
  const countries = name.countries.map((country) => countryOrder.indexOf(country)).filter((index) => index >= 0);
  return kindOrder.indexOf(name.kind) * 10 + Math.min(9, ...countries);
}

const bodyMeanings: ReadonlySet<OtherMeaning> = new Set<OtherMeaning>(['body', 'hormone', 'enzyme']);

/** Other meanings that are written with a capital too. */
const properMeanings: ReadonlySet<OtherMeaning> = new Set<OtherMeaning>(['abbreviation', 'brand', 'person', 'place', 'software', 'title', 'vehicle']);

/** The rule kept by hand; else the evidence the record asks for; else what the name's shape asks for. */
function findRule(name: DrugName, rule: AmbiguousName | undefined): NameRule | null {
  if (rule !== undefined) {
    const isOfBody = rule.means.some((meaning) => bodyMeanings.has(meaning));
    const capitalTells = !rule.means.some((meaning) => properMeanings.has(meaning));
    return { prior: rule.prior, case: rule.case, for: rule.for, against: rule.against, isOfBody, capitalTells };
  }
  const bare = { for: [], against: [], isOfBody: false, capitalTells: false };
  const written = name.kind === 'abbreviation' ? 'exact' : name.kind === 'brand' ? 'capital' : 'any';
  const isOfBody = name.kind === 'generic';
  if (name.evidence !== 'none') return { prior: name.evidence === 'dose' ? 'rare' : 'even', case: written, ...bare, isOfBody };
  // A name of two or three letters always means other things too; a brand of four, or of several words ("No-Spa", "Sea-Legs"),
  // may be anything in lower case.
  const letters = name.text.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (letters <= 2) return { prior: 'rare', case: 'exact', ...bare };
  if (letters === 3) return { prior: 'even', case: name.kind === 'generic' ? 'any' : 'exact', ...bare };
  if (name.kind === 'brand' && (letters === 4 || /[ -]/.test(name.text.trim()))) return { prior: 'usual', case: 'capital', ...bare };
  return null;
}

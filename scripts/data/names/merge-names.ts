import type { DrugName, NameKind } from '../../../src/drugs/name.ts';
import { compareText } from '../finding.ts';
import type { ListedName, NameLists } from '../parse/front-matter.ts';

const kindOrder: readonly NameKind[] = ['generic', 'combination', 'salt', 'abbreviation', 'brand'];

/** "*" in a file: a brand sold everywhere; such a name carries no country. */
const everywhere = '*';

/** The lists of a page or card as names. The generic names of a combination are of kind `combination`. */
export function namesOf(lists: NameLists, { isCombination }: { readonly isCombination: boolean }): readonly DrugName[] {
  const of = (kind: NameKind, countries: readonly string[] = []) => ({ name, evidence }: ListedName): DrugName =>
    ({ text: name.normalize('NFC'), kind, countries, evidence });
  const generic = isCombination ? 'combination' : 'generic';
  return [
    ...lists.generic.map(of(generic)),
    ...lists.other.map(of(generic)),
    ...lists.salts.map(of('salt')),
    ...lists.abbreviations.map(of('abbreviation')),
    ...Object.entries(lists.brands).flatMap(([country, brands]) => brands.map(of('brand', country === everywhere ? [] : [country]))),
  ];
}

/** One name for each spelling (without case), the countries of a brand together, in a fixed order. */
export function mergeNames(names: readonly DrugName[]): readonly DrugName[] {
  const bySpelling = new Map<string, DrugName>();
  for (const name of [...names].sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind))) {
    const key = name.text.toLowerCase();
    const known = bySpelling.get(key);
    if (known === undefined) bySpelling.set(key, name);
    else if (known.kind === 'brand') bySpelling.set(key, { ...known, countries: joinCountries(known, name) });
  }
  const merged = [...bySpelling.values()].map((name) => ({ ...name, countries: [...name.countries].sort(compareText) }));
  const inOrderGiven = merged.filter(({ kind }) => kind === 'generic' || kind === 'combination');
  const sorted = merged.filter((name) => !inOrderGiven.includes(name))
    .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || compareText(a.text, b.text));
  return [...inOrderGiven, ...sorted];
}

const joinCountries = (a: DrugName, b: DrugName): readonly string[] =>
  a.countries.length === 0 || b.countries.length === 0 ? [] : [...new Set([...a.countries, ...b.countries])];

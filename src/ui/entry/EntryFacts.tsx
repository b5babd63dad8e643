import type { Entry } from '../../drugs/monograph.ts';
import { message } from '../message.ts';
import { regionName } from '../region-name.ts';

/** Names, brands by country, ingredients, codes and look-alikes of an entry. */
export function EntryFacts({ entry }: { readonly entry: Entry }) {
  const generics = textsOf(entry, 'generic').filter((name) => name.toLowerCase() !== entry.title.toLowerCase());
  const salts = textsOf(entry, 'salt');
  const brands = brandsByCountry(entry);
  return (
    <dl class="facts">
      {entry.ingredients.length > 1 && (
        <Fact term={message('entry_ingredients')}>{entry.ingredients.map(({ name }) => name).join(', ')}</Fact>
      )}
      {generics.length > 0 && <Fact term={message('entry_other_names')}>{generics.join(', ')}</Fact>}
      {brands.map(([country, names]) => (
        <Fact key={country} term={country === '' ? message('entry_brands') : message('entry_brands_in', regionName(country))}>
          {names.join(', ')}
        </Fact>
      ))}
      {salts.length > 0 && <Fact term={message('entry_salts')}>{salts.join(', ')}</Fact>}
      {entry.lookAlikes.length > 0 && (
        <Fact term={message('entry_look_alikes')}>
          {entry.lookAlikes.map(({ title, purpose }) => (purpose === null ? title : `${title} (${purpose})`)).join(', ')}
        </Fact>
      )}
      {Object.entries(entry.status).map(([country, status]) => (
        <Fact key={`status-${country}`} term={message('entry_status_in', regionName(country))}>{status}</Fact>
      ))}
      {entry.codes.rxcui !== null && <Fact term="RxCUI">{entry.codes.rxcui}</Fact>}
      {entry.codes.atc.length > 0 && <Fact term="ATC">{entry.codes.atc.join(', ')}</Fact>}
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: string }) {
  return <div><dt>{term}</dt><dd lang="en">{children}</dd></div>;
}

const textsOf = ({ names }: Entry, kind: Entry['names'][number]['kind']) =>
  names.filter((name) => name.kind === kind).map(({ text }) => text);

function brandsByCountry({ names }: Entry): [country: string, names: string[]][] {
  const byCountry = new Map<string, string[]>();
  for (const { text, kind, countries } of names) {
    if (kind !== 'brand') continue;
    for (const country of countries.length > 0 ? countries : ['']) byCountry.set(country, [...(byCountry.get(country) ?? []), text]);
  }
  return [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1));
}

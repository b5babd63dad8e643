import { nameKey } from '../names/find-link.ts';
import type { Medicine } from '../names/medicine.ts';
import type { DrugName } from '../../../src/drugs/name.ts';
import { lineOfKey } from '../parse/front-matter.ts';
import type { Check, Fault } from './check.ts';

interface Holder {
  readonly medicine: Medicine;
  readonly name: DrugName;
}

/**
 * No two entries carry one name, unless they are brands of different countries or `data/vocabularies/shared-names.yaml` says
 * why. A row there that is no longer needed fails too.
 */
export const sharedNames: Check = {
  name: 'shared-names',
  severity: 'error',
  * run({ dataset, medicines }): Iterable<Fault> {
    const holders = new Map<string, Holder[]>();
    for (const medicine of medicines) {
      for (const name of medicine.names) {
        const held = holders.get(nameKey(name.text)) ?? [];
        held.push({ medicine, name });
        holders.set(nameKey(name.text), held);
      }
    }
    const declared = new Map(dataset.vocabularies.sharedNames.map((row) => [nameKey(row.value.name), row]));
    for (const [key, held] of holders) {
      const ids = [...new Set(held.map(({ medicine }) => medicine.id))];
      const row = declared.get(key);
      if (ids.length < 2 || held.every((holder) => held.every((other) => other === holder || areApart(holder, other)))) continue;
      if (row !== undefined && ids.every((id) => row.value.ids.includes(id))) continue;
      const holder = held.findLast(({ medicine }) => medicine.page !== null) ?? held.at(-1);
      if (holder === undefined) continue;
      yield {
        ...placeOf(holder.medicine), message: `the name "${holder.name.text}" is carried by ${ids.join(' and ')}`,
        remedy: 'take it from one, give its brands their countries, or declare it in data/vocabularies/shared-names.yaml with the reason',
      };
    }
    if (!dataset.isOwn) return;
    for (const { value: { name, ids }, line, file } of dataset.vocabularies.sharedNames) {
      const holding = new Set((holders.get(nameKey(name)) ?? []).map(({ medicine }) => medicine.id));
      const gone = ids.filter((id) => !holding.has(id));
      if (gone.length > 0) yield { file, line, message: `${gone.join(', ')} does not carry "${name}" (any more)`, remedy: 'remove the id or the row' };
    }
  },
};

/** A brand that is another medicine in another country is told apart by the country. */
const areApart = (a: Holder, b: Holder): boolean =>
  a.medicine.id === b.medicine.id
  || (a.name.kind === 'brand' && b.name.kind === 'brand' && a.name.countries.length > 0 && b.name.countries.length > 0
    && !a.name.countries.some((country) => b.name.countries.includes(country)));

const placeOf = ({ page, card }: Medicine): { readonly file: string; readonly line: number } =>
  page !== null ? { file: page.file, line: lineOfKey(page.front, 'names') } : { file: card?.file ?? 'data/ingredients', line: card?.line ?? 1 };

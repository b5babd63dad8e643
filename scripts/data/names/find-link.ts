import type { EntryLink } from '../../../src/drugs/monograph.ts';
import type { Medicine } from './medicine.ts';

/** Turns a look-alike into a line that can be shown: by id, else by name (a brand leads to its medicine), else bare. */
export function createLinker(medicines: readonly Medicine[]): (id: string) => EntryLink {
  const byId = new Map(medicines.map((medicine) => [medicine.id, medicine]));
  const byName = createNameIndex(medicines);
  return (id) => {
    const medicine = byId.get(id) ?? byName.get(nameKey(id));
    if (medicine !== undefined) return { id: medicine.id, title: medicine.title, purpose: medicine.purpose };
    const words = id.replaceAll('-', ' ');
    return { id, title: words.slice(0, 1).toUpperCase() + words.slice(1), purpose: null };
  };
}

/** Every name of every medicine, by `nameKey`; the first that carries it. */
export function createNameIndex(medicines: readonly Medicine[]): ReadonlyMap<string, Medicine> {
  const index = new Map<string, Medicine>();
  for (const medicine of medicines) {
    for (const { text } of medicine.names) {
      const key = nameKey(text);
      if (!index.has(key)) index.set(key, medicine);
    }
  }
  return index;
}

/** Names that differ only in case, hyphens and spaces are one. */
export const nameKey = (name: string): string => name.toLowerCase().replace(/[\s-]+/g, ' ').trim();

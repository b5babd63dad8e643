import type { Entry } from '../drugs/monograph.ts';

/** The generic name as it stands in a sentence: "clonazepam", "hydrocodone and acetaminophen" from its ingredients. */
export function genericName({ title, ingredients }: Pick<Entry, 'title' | 'ingredients'>): string {
  const names = ingredients.map(({ name }) => name);
  if (names.length > 1) return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
  return names[0] ?? title;
}

/** Does the word on the page say more than the title does? "Klonopin" does; "Clonazepam" and "warfarin sodium" do not. */
export function isOtherName({ matched, entry }: { readonly matched: string; readonly entry: Pick<Entry, 'title' | 'ingredients'> }): boolean {
  const word = plain(matched);
  const own = [entry.title, ...(entry.ingredients.length === 1 ? entry.ingredients.map(({ name }) => name) : [])].map(plain);
  return !own.some((name) => word === name || word.startsWith(`${name} `) || word === `${name}s`);
}

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/[\u00ad\u200b-\u200d]/gu, '').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

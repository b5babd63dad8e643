import type { SearchRow } from '../../drugs/monograph.ts';

/** One active ingredient that stands in several entries of a list. */
export interface SharedIngredient {
  readonly ingredient: string;
  readonly titles: readonly string[];
}

/** Acetaminophen in Tylenol and in Norco: what a reader may take twice without knowing. */
export function findSharedIngredients(rows: readonly SearchRow[]): readonly SharedIngredient[] {
  const titles = new Map<string, string[]>();
  for (const { title, ingredients } of rows) {
    for (const ingredient of new Set(ingredients)) titles.set(ingredient, [...(titles.get(ingredient) ?? []), title]);
  }
  return [...titles].filter(([, sharing]) => sharing.length > 1).map(([ingredient, sharing]) => ({ ingredient, titles: sharing }));
}

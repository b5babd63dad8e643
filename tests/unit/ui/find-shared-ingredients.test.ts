import { expect, it } from 'vitest';
import type { SearchRow } from '../../../src/drugs/monograph.ts';
import { findSharedIngredients } from '../../../src/ui/page/find-shared-ingredients.ts';

const row = (title: string, ...ingredients: string[]): SearchRow =>
  ({ id: title, title, kind: 'monograph', ingredients, names: [], drugClass: null, purpose: null, uses: '' });

it('names an ingredient that stands in two medicines of the page, and no other', () => {
  const rows = [row('Acetaminophen', 'acetaminophen'), row('Hydrocodone and acetaminophen', 'acetaminophen', 'hydrocodone'), row('Sertraline', 'sertraline')];
  expect(findSharedIngredients(rows)).toEqual([{ ingredient: 'acetaminophen', titles: ['Acetaminophen', 'Hydrocodone and acetaminophen'] }]);
});

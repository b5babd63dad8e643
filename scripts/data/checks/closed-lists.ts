import { lineOfKey } from '../parse/front-matter.ts';
import { pageCheck } from './check.ts';
import type { Check } from './check.ts';

/** Classes and ingredients named by pages exist. (Cards: see `card-lists`.) */
export const closedLists: Check = pageCheck('closed-lists', 'error', function* ({ front, id }, { dataset, medicines }) {
  if (front.class !== null && !dataset.vocabularies.classes.has(front.class)) {
    yield {
      line: lineOfKey(front, 'class'), message: `class "${front.class}" is not in data/vocabularies/classes.yaml`,
      remedy: 'use one of its ids, or add a line there',
    };
  }
  const known = new Set(medicines.map((medicine) => medicine.id));
  for (const ingredient of front.ingredients) {
    if (ingredient !== id && !known.has(ingredient)) {
      yield {
        line: lineOfKey(front, 'ingredients'), message: `ingredient "${ingredient}" has no entry`,
        remedy: 'use the id of a monograph or of a card in data/ingredients/, or add a card',
      };
    }
  }
});

import type { Check } from './check.ts';

/** Classes, ingredients and name sources named by identity cards exist. */
export const cardLists: Check = {
  name: 'card-lists',
  severity: 'error',
  * run({ dataset: { knownCards, vocabularies }, medicines }) {
    const known = new Set(medicines.map(({ id }) => id));
    for (const card of knownCards) {
      const place = { file: card.file, line: card.line };
      if (!vocabularies.classes.has(card.class)) {
        yield { ...place, message: `${card.id}: class "${card.class}" is not in data/vocabularies/classes.yaml`, remedy: 'use one of its ids, or add a line there' };
      }
      for (const id of card.ingredients) {
        if (!known.has(id)) yield { ...place, message: `${card.id}: ingredient "${id}" has no entry`, remedy: 'use the id of a monograph or card, or add a card' };
      }
      for (const id of card.source) {
        if (!vocabularies.nameSources.has(id)) {
          yield { ...place, message: `${card.id}: source "${id}" is not in data/vocabularies/name-sources.yaml`, remedy: 'use one of its ids, or add a line there' };
        }
      }
    }
  },
};

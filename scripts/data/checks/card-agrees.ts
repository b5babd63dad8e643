import type { Check } from './check.ts';

/** A card whose id has a monograph only adds names; where both name the class or the code, they agree. */
export const cardAgrees: Check = {
  name: 'card-agrees',
  severity: 'error',
  * run({ medicines }) {
    for (const { page, card } of medicines) {
      if (page === null || card === null) continue;
      const pairs = [
        ['class', page.front.class, card.class],
        ['rxcui', page.front.codes.rxcui, card.codes.rxcui],
        ['ingredients', [...page.front.ingredients].sort().join(', '), [...card.ingredients].sort().join(', ')],
      ] as const;
      for (const [what, ofPage, ofCard] of pairs) {
        if (ofPage === null || ofPage === '' || ofCard === null || ofPage === ofCard) continue;
        yield {
          file: card.file, line: card.line, message: `${card.id}: ${what} "${ofCard}" is "${ofPage}" in ${page.file}`,
          remedy: 'find out which is right and mend the other',
        };
      }
    }
  },
};

import { createNameIndex, nameKey } from '../names/find-link.ts';
import { lineOfKey } from '../parse/front-matter.ts';
import type { Check } from './check.ts';

/** Look-alikes are ids of entries, or at least names that an entry carries; none is the medicine itself. */
export const lookAlikes: Check = {
  name: 'look-alikes',
  severity: 'error',
  * run({ medicines }) {
    const ids = new Set(medicines.map(({ id }) => id));
    const names = createNameIndex(medicines);
    for (const { id, page, card, lookAlikes: similar } of medicines) {
      for (const other of similar) {
        const isFromPage = page?.front.look_alikes.includes(other) === true;
        const place = isFromPage ? { file: page.file, line: lineOfKey(page.front, 'look_alikes') } : { file: card?.file ?? '', line: card?.line ?? 1 };
        const leadsTo = ids.has(other) ? other : names.get(nameKey(other))?.id;
        if (leadsTo === undefined) yield { ...place, message: `${id}: look-alike "${other}" is no entry and no name of one`, remedy: 'add its card to data/ingredients/, or mend the spelling' };
        else if (leadsTo === id) yield { ...place, message: `${id}: look-alike "${other}" is the medicine itself`, remedy: 'remove it' };
      }
    }
  },
};

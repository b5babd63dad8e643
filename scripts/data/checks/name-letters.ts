import { lineOfKey } from '../parse/front-matter.ts';
import type { Check } from './check.ts';

/** A number alone marks every third line, and no dose beside it makes it a medicine. */
const leastLetters = 1;

/** A name has letters. (In YAML a comma ends a name: an unquoted `3,4-diaminopyridine` becomes two.) */
export const nameLetters: Check = {
  name: 'name-letters',
  severity: 'error',
  * run({ medicines }) {
    for (const { names, page, card } of medicines) {
      const place = page !== null ? { file: page.file, line: lineOfKey(page.front, 'names') } : { file: card?.file ?? '', line: card?.line ?? 1 };
      for (const { text } of names) {
        if ((text.match(/\p{L}/gu)?.length ?? 0) >= leastLetters) continue;
        yield { ...place, message: `the name "${text}" has no letter`, remedy: 'put quotes around a name with a comma, or leave the name out' };
      }
    }
  },
};

import { lineOfKey } from '../parse/front-matter.ts';
import { pageCheck } from './check.ts';

/** The five parts in which an omission harms most. */
const safetyPart = /^\W*(?:boxed warning|do not take if|contraindications?|interactions?|pregnancy|breastfeeding|serious side effects)\b/i;

/** A line of `gaps` that opens with a safety part: the entry may not be done. */
export const safetyGaps = pageCheck('safety-gaps', 'warning', function* ({ front }) {
  for (const [index, gap] of front.gaps.entries()) {
    if (safetyPart.test(gap)) {
      yield { line: lineOfKey(front, 'gaps', index), message: `a gap in a safety part: "${gap}"`, remedy: 'find the source, or say what is covered and by which source' };
    }
  }
});

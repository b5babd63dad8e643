import { lineOfKey } from '../parse/front-matter.ts';
import { pageCheck } from './check.ts';

/** A label changes about once a year: an entry is read again within this time. */
const maxReviewMonths = 24;

/** Dates agree with one another: read, then checked, then reviewed, within two years. (No clock here: same input, same faults.) */
export const reviewDates = pageCheck('review-dates', 'error', function* ({ front }) {
  const reads = Object.values(front.sources).map(({ read }) => read).sort();
  const newest = reads.at(-1);
  const { review_by: reviewBy, checked } = front;
  if (newest === undefined) return;
  if (reviewBy !== null) {
    const line = lineOfKey(front, 'review_by');
    if (reviewBy <= newest) yield { line, message: `review_by ${reviewBy} is not after the last reading ${newest}`, remedy: 'set it a year after the reading' };
    else if (monthsBetween(newest, reviewBy) > maxReviewMonths) {
      yield { line, message: `review_by ${reviewBy} is more than ${maxReviewMonths} months after the last reading ${newest}`, remedy: 'set it a year after the reading' };
    }
  }
  if (checked !== null && checked.date < (reads[0] ?? '')) {
    yield { line: lineOfKey(front, 'checked'), message: `checked on ${checked.date}, before its sources were read`, remedy: 'mend the date' };
  }
  for (const [id, { revised, read }] of Object.entries(front.sources)) {
    if (revised !== 'not seen' && revised > read) yield { line: lineOfKey(front, 'sources', id), message: `source "${id}" was read (${read}) before it was revised (${revised})`, remedy: 'mend the dates' };
  }
});

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

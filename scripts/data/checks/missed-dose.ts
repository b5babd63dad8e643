import { pageStatements } from '../text/page-statements.ts';
import { pageCheck } from './check.ts';

const doubling = /\b(?:doubl(?:e|ed|ing)|two doses|2 doses|twice the (?:usual )?dose|extra (?:dose|tablet|capsule|pill)|make up for)\b/i;
const denial = /\b(?:not|never|no|don[’']t|without|instead of|rather than|nor)\b|n[’']t\b/i;

/** A missed dose is never doubled. Oral contraceptives are the exception that their labels give themselves. */
export const missedDose = pageCheck('missed-dose', 'error', function* (page) {
  if (page.front.class?.startsWith('birth-control') === true) return;
  for (const { text, label, line } of pageStatements(page)) {
    if (!/\bmiss|\bforg[eo]t/i.test(`${label ?? ''} ${text}`) || !doubling.test(text) || denial.test(text)) continue;
    yield { line, message: `"${text}" reads as if a missed dose were doubled`, remedy: 'say that it is not doubled, as the source does, or take the statement out' };
  }
});

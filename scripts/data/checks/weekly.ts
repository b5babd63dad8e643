import { pageStatements } from '../text/page-statements.ts';
import { pageCheck } from './check.ts';

/** A schedule, not a rate of increase and not a test. */
const weeklySchedule = /\b(?:once (?:a|each|every|per) week|once[- ]weekly|(?:one|1) (?:day|dose) (?:a|each|per|every) week|on the same day (?:of )?(?:each|every) week)\b/i;
const otherMatter = /\b(?:rais|increas|step|chang|adjust|check|test|blood|measur|weigh|switch|slow|exceed|faster|drink|up to|at most once|no more)/i;
const notDaily = /\b(?:not|never)\b[^.]*\b(?:every day|each day|daily|once a day|a day)\b/i;

/** A medicine that is taken once a week says "once a week, not every day": a daily dose of it can kill. */
export const weekly = pageCheck('weekly', 'error', function* (page) {
  const statements = pageStatements(page);
  const schedule = statements.find(({ section, text }) => section === 'dosage' && weeklySchedule.test(text) && !otherMatter.test(text));
  if (schedule === undefined || statements.some(({ text }) => notDaily.test(text))) return;
  yield {
    line: schedule.line, message: `"${schedule.text}" gives a weekly dose, and the page nowhere says "not every day"`,
    remedy: 'say "once a week, not every day"',
  };
});

import type { Context } from './context.ts';
import type { Evidence } from './near-evidence.ts';
import { topics } from './topics.ts';

const medicine = topics.indexOf('medicine');
/** Medical words (a medicine named counts as three) in 1,000 characters: what label texts and health pages reach, and news do not. */
const medicalDensity = { some: 2, much: 6 };
/** A short text is not dense because it is short. */
const minChars = 500;

/** What the page as a whole speaks for. */
export function findPageEvidence({ page, name }: Context): Evidence[] {
  const found: Evidence[] = [];
  // A page on levothyroxine speaks of thyroxine in the blood too.
  if (page.sureDrugs.has(name.drug)) found.push({ points: name.rule?.isOfBody === true ? 2 : 4, code: 'same_medicine' });
  const medical = (page.topicWords[medicine] ?? 0) + 3 * page.sureMentions;
  const other = Math.max(...page.topicWords.filter((_, topic) => topic !== medicine));
  const density = (medical * 1000) / Math.max(minChars, page.chars);
  if (density >= medicalDensity.much && medical > 2 * other) found.push({ points: 3, code: 'medical_page' });
  else if (density >= medicalDensity.some && medical > other) found.push({ points: 1, code: 'medical_page' });
  if (other >= 4 && other > 2 * medical) found.push({ points: -3 });
  else if (other >= 3 && other > medical) found.push({ points: -1 });
  return found;
}

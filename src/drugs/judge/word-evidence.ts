import type { Context, NearWord } from './context.ts';
import type { Evidence } from './near-evidence.ts';
import { topics } from './topics.ts';

const medicine = topics.indexOf('medicine');

/** The rule's own words near the name, and the subjects that other words near it tell. */
export function findWordEvidence(context: Context): Evidence[] {
  const { name } = context;
  const near = [...context.wordsBefore, ...context.wordsAfter];
  const found: Evidence[] = [];
  const forIt = near.filter((word) => isOneOf(word, name.rule?.for ?? []));
  const [firstFor] = forIt;
  if (firstFor !== undefined) found.push({ points: Math.min(8, 4 * forIt.length), code: 'use', detail: firstFor.text });
  const against = countPhrases(context, name.rule?.against ?? []);
  if (against > 0) found.push({ points: -Math.min(10, 4 * against) });
  const told = near.map(({ word }) => context.topicOf(word)).filter((topic) => topic >= 0);
  const medical = told.filter((topic) => topic === medicine).length;
  const other = told.length - medical;
  const firstMedical = near.find(({ word }) => context.topicOf(word) === medicine);
  if (medical > 0 && firstMedical !== undefined) found.push({ points: Math.min(3, medical), code: 'medical_words', detail: firstMedical.text });
  if (other > 0) found.push({ points: -Math.min(4, other) });
  return found;
}

const isOneOf = ({ word }: NearWord, list: readonly string[]): boolean =>
  list.includes(word) || (word.endsWith('s') && list.includes(word.slice(0, -1)));

/** Counts the rule's words against near the name; a phrase ("stainless steel") counts where it stands. */
function countPhrases(context: Context, list: readonly string[]): number {
  const words = [...context.wordsBefore, ...context.wordsAfter].filter((word) => isOneOf(word, list)).length;
  const phrases = list.filter((phrase) => phrase.includes(' '));
  if (phrases.length === 0) return words;
  const around = `${context.before}\u0000${context.after}`.toLowerCase();
  return words + phrases.filter((phrase) => around.includes(phrase)).length;
}

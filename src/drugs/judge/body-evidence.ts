import type { Context, NearWord } from './context.ts';
import type { Evidence } from './near-evidence.ts';

/** What is done in the body with a substance of the body, or measured of it: "potassium channel", "dopamine reuptake". */
const bodyNouns = new Set(('level levels concentration concentrations value values secretion release reuptake receptor receptors channel channels '
  + 'excretion uptake sparing resistance sensitivity tolerance signaling signalling homeostasis balance imbalance loss depletion depleting '
  + 'production synthesis oxidation oxidase metabolism transport transporter pump ion ions content binding bound antagonist antagonists '
  + 'agonist agonists antibodies gene neurons system stores pathway control monitoring monitor test tests testing strips meter utilization '
  + 'kinetics retention wasting blocker blockers lowering measurement measurements reading readings sensor requirement requirements '
  + 'deficiency dependent output catabolism extrusion displacement affinity deposition overload turnover absorption reaction resin').split(' '));
/** Where it is measured, right before its name: "serum potassium", "blood glucose". */
const bodyPlaces = new Set(('blood serum plasma endogenous circulating intracellular extracellular urinary urine salivary brain fasting '
  + 'free bound total body ionized venous arterial postprandial cerebral tissue hepatic impaired adrenal').split(' '));
const linking = new Set('of for to from in on the'.split(' '));
/** More than a page full of medical words weighs: on such pages substances of the body are mostly meant as such. */
const againstPoints = -8;

/** Is the word after the name one that a substance of the body goes with, not a medicine? */
export const isBodyNoun = ({ word }: NearWord): boolean => bodyNouns.has(word);

/** Speaks against the medicine where a substance of the body is meant as such: one mention, one count. */
export function findBodyEvidence({ name, wordsBefore, wordsAfter, after }: Context): Evidence[] {
  if (name.rule?.isOfBody !== true) return [];
  const [next] = wordsAfter;
  const [previous] = wordsBefore;
  const isMeasured = (next !== undefined && isBodyNoun(next) && /^[\s\u00a0-]/.test(after))
    || (previous !== undefined && bodyPlaces.has(previous.word)) || isLinked(wordsBefore);
  return isMeasured ? [{ points: againstPoints }] : [];
}

/** "the release of norepinephrine", "a reaction for glucose", "bound to albumin". */
function isLinked(wordsBefore: readonly NearWord[]): boolean {
  const [first, second, third] = wordsBefore;
  if (first === undefined || second === undefined || !linking.has(first.word)) return false;
  return isBodyNoun(second) || (linking.has(second.word) && third !== undefined && isBodyNoun(third));
}

import type { Context } from './context.ts';
import type { Evidence } from './near-evidence.ts';

/** What is done in the body with a substance of the body, right after its name: "potassium channel", "dopamine reuptake". */
const bodyNouns = new Set(('level levels concentration concentrations secretion release reuptake receptor receptors channel channels excretion '
  + 'uptake sparing resistance sensitivity tolerance signaling signalling homeostasis balance loss depletion depleting production synthesis '
  + 'oxidation metabolism transport transporter pump ion ions content binding antagonist antagonists agonist agonists antibodies gene '
  + 'neurons system stores pathway control monitoring test tests testing meter utilization kinetics retention wasting blocker blockers '
  + 'lowering measurement measurements reading readings readers sensor requirement requirements').split(' '));
/** Where it is measured, right before its name: "serum potassium", "blood glucose". */
const bodyPlaces = new Set(('blood serum plasma endogenous circulating intracellular extracellular urinary urine salivary brain fasting '
  + 'free bound total body ionized venous arterial postprandial cerebral tissue hepatic').split(' '));

/** Speaks against the medicine where a substance of the body is meant as such. */
export function findBodyEvidence({ name, wordsBefore, wordsAfter, after }: Context): Evidence[] {
  if (name.rule?.isOfBody !== true) return [];
  const found: Evidence[] = [];
  const [next] = wordsAfter;
  if (next !== undefined && bodyNouns.has(next.word) && /^[\s\u00a0-]/.test(after)) found.push({ points: -4 });
  const [previous] = wordsBefore;
  if (previous !== undefined && bodyPlaces.has(previous.word)) found.push({ points: -4 });
  return found;
}

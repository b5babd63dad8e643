import { isBodyNoun } from './body-evidence.ts';
import type { Context, NearWord } from './context.ts';
import type { ReasonCode } from './reason-code.ts';

/** Something that speaks for the medicine (points above 0) or for the other meaning. Only what speaks for it becomes a reason. */
export interface Evidence {
  readonly points: number;
  readonly code?: ReasonCode;
  readonly detail?: string;
}

const unit = String.raw`(?:mg|mcg|micrograms?|milligrams?|µg|μg|ug|g|grams?|mL|milliliters?|units?|IU|mEq|mmol|%|puffs?|drops?)`;
const doseAfter = new RegExp(String.raw`^['’]?s?[®™]?[\s,:(\u00a0-]{0,3}(?:[\w-]+ ){0,2}?(\d[\d.,]*(?:\s?[-–/]\s?\d[\d.,]*)*[\s\u00a0-]?${unit})(?![\p{L}\d])(?!\s?\/\s?d?m?L\b)`, 'iu');
const doseBefore = new RegExp(String.raw`(\d[\d.,]*[\s\u00a0-]?${unit.replace('%|', '')})(?:\s(?:of|dose|doses|daily|oral|tablets?|capsules?|intravenous|IV)){0,3}\s$`, 'iu');

const forms = new Set(('tablet tablets capsule capsules caplet caplets pill pills injection injections cream gel ointment lotion patch '
  + 'patches spray inhaler inhalers suspension solution syrup drops suppository suppositories infusion drip pen pens vial vials '
  + 'sponge lozenge lozenges foam shampoo elixir powder sachet sachets implant film').split(' '));
const routes = new Set('oral orally intravenous iv intramuscular im subcutaneous subcutaneously sc topical inhaled intranasal rectal vaginal transdermal ophthalmic sublingual intrathecal injectable'.split(' '));
const taken = new Set(('take takes taking took taken prescribe prescribed prescribes prescribing prescription start started starting given '
  + 'receive received receives receiving administer administered administering dose doses dosage overdose treated treat treating using '
  + 'use stopped stop stopping discontinue discontinued switched medication medications medicine medicines drug drugs therapy treatment '
  + 'inject injected ingest ingested supplement supplements supplemented refill').split(' '));
const therapy = new Set(('therapy treatment treatments supplement supplements supplementation supplementing dose doses dosage dosing prescription '
  + 'overdose withdrawal toxicity poisoning tolerance user users medication medications medicine drug drugs prescribed refill absorption '
  + 'replacement monotherapy allergy intake metabolism clearance').split(' '));
/** Words that may stand between a verb of taking and the name: "treated with oral iron", "a dose of". */
const fillers = new Set('with of a an the her his my your their on to oral some more any daily low high extra and is was are were be been by for'.split(' '));

/** A dose, form, route or verb of taking, treatment words, the maker's sign, the bracketed name of the same medicine. */
export function findNearEvidence(context: Context): Evidence[] {
  const found: Evidence[] = [];
  const dose = doseAfter.exec(context.after)?.[1] ?? doseBefore.exec(context.before)?.[1];
  if (dose !== undefined) found.push({ points: 6, code: 'dose', detail: dose });
  const form = context.wordsAfter.slice(0, 2).find(({ word }) => forms.has(word))
    ?? context.wordsBefore.slice(0, 2).find(({ word }) => routes.has(word)) ?? context.wordsAfter.slice(0, 1).find(({ word }) => routes.has(word));
  if (form !== undefined) found.push({ points: 3, code: 'form', detail: form.text });
  const verb = findTaken(context.wordsBefore);
  if (verb !== null) found.push({ points: 4, code: 'taken', detail: verb.text });
  const isOfBody = context.name.rule?.isOfBody === true;
  const treatment = context.wordsAfter.slice(0, 1).find((near) => therapy.has(near.word) && !(isOfBody && isBodyNoun(near)));
  if (treatment !== undefined) found.push({ points: 3, code: 'therapy', detail: treatment.text });
  if (/^\s?[®™]/.test(context.after)) found.push({ points: 2, code: 'trademark' });
  return found;
}

/** The verb of taking before the name, with nothing but small words between. */
function findTaken(wordsBefore: readonly NearWord[]): NearWord | null {
  for (const near of wordsBefore.slice(0, 5)) {
    if (taken.has(near.word)) return near;
    if (!fillers.has(near.word) && !routes.has(near.word)) return null;
  }
  return null;
}

import type { MedicineClass } from '../load/vocabularies.ts';
import type { Page } from '../parse/page.ts';
import { pageStatements } from '../text/page-statements.ts';
import type { Check, Fault } from './check.ts';
import { sectionLine } from './labels.ts';

/**
 * An interaction that one entry names is named by the other too, by name or by class; or the other's `gaps` say why not.
 * A warning: labels do differ, and a class may be worded in ways that no program sees.
 */
export const bothSides: Check = {
  name: 'both-sides',
  severity: 'warning',
  * run({ dataset, medicines }): Iterable<Fault> {
    const withPage = medicines.filter((medicine) => medicine.page !== null && medicine.ingredients.length === 1);
    const said = new Map(withPage.map(({ id, page }) => [id, page === null ? '' : interactionText(page)]));
    const patterns = new Map(withPage.map((medicine) => [medicine.id, wordPattern(medicine.names.map(({ text }) => text))]));
    for (const { id, page } of withPage) {
      if (page === null) continue;
      const theirs = `${said.get(id) ?? ''} ${page.front.gaps.join(' ')}`;
      const unanswered = withPage.filter((other) => other.id !== id
        && patterns.get(id)?.test(said.get(other.id) ?? '') === true
        && patterns.get(other.id)?.test(theirs) !== true
        && !isClassNamed(dataset.vocabularies.classes.get(other.classId ?? '')?.value, theirs));
      if (unanswered.length === 0) continue;
      yield {
        file: page.file, line: sectionLine(page, 'precautions'),
        message: `interactions with ${id} stand in ${unanswered.map((other) => other.id).join(', ')}, but not here, neither by name nor by class`,
        remedy: 'look in its label; name them, or say in `gaps` that the label does not',
      };
    }
  },
};

/** A statement that there is none counts as none. */
const noInteraction = /\bno (?:\w+ )?(?:effect|change|interaction)|(?:\bnot|n[’']t) (?:change|affect|alter|interact|matter)/i;

const interactionText = (page: Page): string =>
  pageStatements(page).filter(({ section, label }) => section === 'precautions' && label !== null && ['Boxed Warning', 'Do Not Take If', 'Interactions'].includes(label))
    .filter(({ text }) => !noInteraction.test(text))
    .map(({ text }) => text).join(' ');

const wordPattern = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** "water tablet (thiazide diuretic)" is named by "water tablets", by "diuretic" and by "thiazide". */
function isClassNamed(medicineClass: MedicineClass | undefined, text: string): boolean {
  if (medicineClass === undefined) return false;
  const lower = text.toLowerCase();
  const words = medicineClass.label.toLowerCase().split(/[()/]/).flatMap((part) => [part.trim(), ...part.split(/\s+/)])
    .filter((word) => word.length >= 4 && !vague.has(word));
  return words.some((word) => lower.includes(word.replace(/s$/, '')));
}

const vague = new Set(['medicine', 'blocker', 'inhibitor', 'tablet', 'water', 'combined', 'short-acting', 'receptor', 'reducer', 'with', 'hormone', 'hormones', 'type', 'acid', 'agonist', 'alpha', 'beta']);


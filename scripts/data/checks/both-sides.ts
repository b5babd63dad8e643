import type { MedicineClass } from '../load/vocabularies.ts';
import type { Medicine } from '../names/medicine.ts';
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
    const withPage = medicines.filter(({ page, ingredients }) => page !== null && ingredients.length === 1);
    const findNamed = createNameFinder(withPage);
    const said = new Map(withPage.map(({ id, page }) => [id, findNamed(page === null ? '' : interactionText(page))]));
    for (const { id, page } of withPage) {
      if (page === null) continue;
      const theirs = `${interactionText(page)} ${page.front.gaps.join(' ')}`;
      const answered = findNamed(theirs);
      const unanswered = withPage.filter((other) => other.id !== id && said.get(other.id)?.has(id) === true && !answered.has(other.id)
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

/** A name of more words than this is not looked for. */
const maxNameWords = 4;

/** Makes the function that finds the ids of the medicines a text names, by whole words. */
function createNameFinder(medicines: readonly Medicine[]): (text: string) => ReadonlySet<string> {
  const idOf = new Map(medicines.flatMap(({ id, names }) => names.map(({ text }) => [text.toLowerCase(), id] as const)));
  return (text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
    const found = new Set<string>();
    for (const start of words.keys()) {
      for (let length = 1; length <= maxNameWords; length++) {
        const id = idOf.get(words.slice(start, start + length).join(' '));
        if (id !== undefined) found.add(id);
      }
    }
    return found;
  };
}

/** "water tablet (thiazide diuretic)" is named by "water tablets", by "diuretic" and by "thiazide". */
function isClassNamed(medicineClass: MedicineClass | undefined, text: string): boolean {
  if (medicineClass === undefined) return false;
  const lower = text.toLowerCase();
  const words = medicineClass.label.toLowerCase().split(/[()/]/).flatMap((part) => [part.trim(), ...part.split(/\s+/)])
    .filter((word) => word.length >= 4 && !vague.has(word));
  return words.some((word) => lower.includes(word.replace(/s$/, '')));
}

const vague = new Set(['medicine', 'blocker', 'inhibitor', 'tablet', 'water', 'combined', 'short-acting', 'receptor', 'reducer', 'with', 'hormone', 'hormones', 'type', 'acid', 'agonist', 'alpha', 'beta']);


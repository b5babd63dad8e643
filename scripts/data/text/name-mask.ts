import type { Medicine } from '../names/medicine.ts';

/**
 * Endings that mark a medicine's generic name (WHO's stem book and older usage), for medicines that stand in a text and have no
 * entry yet. Each is long enough that no plain word ends in it.
 */
const stems = /(?:azepam|azolam|barbital|caine|cillin|conazole|coxib|cycline|dipine|dronate|fenacin|fibrate|floxacin|gliflozin|gliptin|glitazone|mycin|nacin|navir|nidazole|olol|oprazole|parin|phylline|prazole|pramine|pril|profen|ptyline|quine|sartan|setron|statin|steride|tadine|tegravir|thiazide|tidine|tinib|tocin|triptan|triptyline|vastatin|vir|xaban|zosin|ximab|zumab|mumab|limus|oxetine|aline|azone|amide|azine|idone|codone|morphone|orphine|phenone|piride|tropin|glutide|sone|lone)$/;
/** Plain words with such an ending. */
const plainWords = new Set(['alone', 'cyclone', 'clone', 'april', 'vaccine', 'quinine', 'phone', 'salone', 'saline', 'hormone', 'someone', 'everyone', 'anyone', 'bone', 'done', 'gone', 'none', 'one', 'stone', 'zone', 'tone', 'vir', 'caine', 'virile', 'decline', 'medicine', 'online', 'baseline', 'guideline', 'lone']);

/** What stands for a name: one short word, so that sentence lengths stay. */
const standIn = 'it';

/** A word this long that belongs to a name of several words is part of that name wherever it stands ("sertraline hydrochloride"). */
const minPartChars = 7;

/** Makes the function that replaces every medicine name of the dataset, and every word that is plainly one, by a short word. */
export function createNameMask(medicines: readonly Medicine[]): (text: string) => string {
  const names = new Set<string>();
  for (const { text } of medicines.flatMap((medicine) => medicine.names)) {
    const parts = text.toLowerCase().split(/\s+/);
    for (const part of parts) if (parts.length === 1 || part.length >= minPartChars) names.add(part);
  }
  return (text) => text.replace(/\p{L}[\p{L}\p{N}-]*/gu, (word) => (isMedicineWord(word.toLowerCase(), names) ? standIn : word));
}

const isMedicineWord = (word: string, names: ReadonlySet<string>): boolean =>
  names.has(word) || (word.length >= minPartChars && stems.test(word) && !plainWords.has(word));

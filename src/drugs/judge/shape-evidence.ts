import type { Context } from './context.ts';
import type { Evidence } from './near-evidence.ts';

const titles = new Set('mr mrs ms miss dr prof professor sir lady senator judge captain president aunt uncle'.split(' '));
const sentenceEnd = /(?:^|[.!?:•|\n"“(]\s*)$/;

/** How the name is written, and what is stuck to it. */
export function findShapeEvidence(context: Context): Evidence[] {
  const { text, candidate, name, before, after } = context;
  const found: Evidence[] = [];
  const written = text.slice(candidate.start, candidate.end);
  const isLower = written === written.toLowerCase();
  if (name.kind === 'brand') {
    if (isLower) found.push({ points: -4 });
    else if (name.rule?.capitalTells === true && !sentenceEnd.test(before) && !isTitleCase(before, after)) found.push({ points: 2, code: 'capital', detail: written });
    if (isPerson(context)) found.push({ points: -5 });
  }
  if (/^-(?:like|rich|free|based|fortified|coloured|colored|plated|coated|clad)\b/i.test(after)) found.push({ points: -3 });
  return found;
}

/** In a heading where every word has a capital, one more tells nothing. */
function isTitleCase(before: string, after: string): boolean {
  const words = `${before.slice(-50)} ${after.slice(0, 50)}`.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase()).length >= words.length * 0.7;
}

/** "Ms. Allegra", "Allegra Smith said": a title before, or a capitalised word right after that is not in capitals throughout. */
function isPerson({ wordsBefore, wordsAfter, after, before }: Context): boolean {
  const [left] = wordsBefore;
  const [right] = wordsAfter;
  if (left !== undefined && titles.has(left.word) && /[\s.]$/.test(before)) return true;
  return right !== undefined && after.startsWith(` ${right.text}`) && /^\p{Lu}\p{Ll}{2,}$/u.test(right.text) && !isTitleCase(before, after);
}

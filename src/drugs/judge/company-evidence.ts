import type { Candidate } from '../detector.ts';
import type { Context } from './context.ts';
import type { Evidence } from './near-evidence.ts';

/** Other medicines count when they stand within this many characters. */
const nearChars = 160;
/** What may stand between the items of a list: "aspirin, iron and zinc", "iron/zinc". */
const listGap = /^[\s,;/+&()[\]•·|-]*(?:(?:and|or|plus|with|versus|vs\.?|than|to|&)[\s,;]*)?$/i;
const maxListGapChars = 24;

/** The other medicines of the text: the same one named in brackets, a list, one nearby. */
export function findCompany(context: Context): Evidence[] {
  const found: Evidence[] = [];
  const { candidate, others, text } = context;
  const explained = others.find((other) => isSameDrug(other, candidate) && other.sure && isBracketed(text, candidate, other));
  if (explained !== undefined) return [{ points: 8, code: 'explained', detail: text.slice(explained.start, explained.end) }];
  const inList = others.find((other) => isListed(text, candidate, other) && other.sure) ?? others.find((other) => isListed(text, candidate, other));
  if (inList !== undefined) found.push({ points: inList.sure ? 4 : 1, code: 'list', detail: text.slice(inList.start, inList.end) });
  const near = others.find((other) => other.sure && other !== inList && distance(candidate, other) <= nearChars);
  if (near !== undefined) found.push({ points: 2, code: 'near_medicine', detail: text.slice(near.start, near.end) });
  return found;
}

const distance = (a: Candidate, b: Candidate): number => Math.max(b.start - a.end, a.start - b.end);

const isSameDrug = (other: Candidate, candidate: Candidate): boolean =>
  other !== candidate && (other.name.drug === candidate.name.drug || candidate.name.alternatives.includes(other.name.drug)
    || `-${other.name.drug}-`.includes(`-${candidate.name.drug}-`) || `-${candidate.name.drug}-`.includes(`-${other.name.drug}-`));

/** "Soma (carisoprodol)", "carisoprodol (Soma)", "Soma, also called carisoprodol". */
function isBracketed(text: string, a: Candidate, b: Candidate): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = text.slice(first.end, second.start);
  return between.length <= 40 && /^[®™]?\s?[([,—–-]|brand|generic|called|known|sold/.test(between);
}

function isListed(text: string, a: Candidate, b: Candidate): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const gap = second.start - first.end;
  return gap > 0 && gap <= maxListGapChars && listGap.test(text.slice(first.end, second.start).replace(/^[®™]/, ''));
}

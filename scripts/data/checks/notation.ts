import { lineOfKey } from '../parse/front-matter.ts';
import { pageStatements } from '../text/page-statements.ts';
import { pageCheck } from './check.ts';

/** Error-prone notation after ISMP's list, and what to write instead. Each pattern matches the fault alone. */
const rules: readonly (readonly [pattern: RegExp, what: string, remedy: string])[] = [
  [/\d+\.\d*0(?![\d.]*\d)/, 'a trailing zero', 'write 1 mg, not 1.0 mg'],
  [/(?<![\p{L}\d])\.\d+/u, 'a naked decimal point', 'write 0.5 mg, not .5 mg'],
  [/\d\s*(?:U|u|IU)(?![\p{L}\d])|\bIU\b/u, '"U" or "IU"', 'write "units"'],
  [/\b(?:Q\.?D|q\.?d|QOD|q\.o\.d|BID|b\.i\.d|TID|t\.i\.d|QID|q\.i\.d|PRN|p\.r\.n|HS|q\d+h|PO|SC|SQ|subQ|AC|PC)\b\.?(?!-)/, 'a Latin abbreviation', 'write "once a day", "every 6 hours", "by mouth"'],
  [/[µμ]g|\d\s*ug\b/, '"µg"', 'write "micrograms"'],
  [/\d\s*(?:cc|ccs)\b/, '"cc"', 'write "mL"'],
  [/[<>≤≥]/, 'a comparison sign', 'write "more than", "at least", "less than"'],
  [/\d\s*ml\b/, '"ml"', 'write "mL"'],
  [/\d(?:mg|mcg|micrograms?|g|kg|mL|L|units?|mmol|hours?|days?|weeks?|months?|years?|tablets?|capsules?)\b/, 'no space before the unit', 'write 5 mg, not 5mg'],
  [/(?<![\d.,])\d{4,}(?:\.\d+)?\s*(?:mg|mcg|micrograms|g|units|mL|kcal)\b/, 'a large number without a comma', 'write 1,000 mg'],
];

/** No notation that has led to wrong doses, anywhere a reader sees text. */
export const notation = pageCheck('notation', 'error', function* (page) {
  const texts: readonly { readonly text: string; readonly line: number }[] = [
    ...pageStatements(page).flatMap(({ text, label, line }) => [{ text, line }, ...(label === null ? [] : [{ text: label, line }])]),
    ...page.questions.map(({ question, line }) => ({ text: question, line })),
    { text: page.front.purpose ?? '', line: lineOfKey(page.front, 'purpose') },
  ];
  const said = new Set<string>();
  for (const { text, line } of texts) {
    for (const [pattern, what, remedy] of rules) {
      const found = pattern.exec(text)?.[0];
      const key = `${line} ${what} ${text}`;
      if (found === undefined || said.has(key)) continue;
      said.add(key);
      yield { line, message: `${what} in "${text}" (${found.trim()})`, remedy };
    }
  }
});

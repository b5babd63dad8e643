import { pageStatements } from '../text/page-statements.ts';
import { pageCheck } from './check.ts';

interface WordRule {
  readonly pattern: RegExp;
  readonly remedy: string;
  /** Where the word is no claim: "it is not known if it is safe". */
  readonly except?: RegExp;
}

const denied = /\b(?:not|no|never|nor|unknown|unclear|whether|if|less|without|un-?safe)\b|n[’']t\b|\?/i;

const rules: readonly WordRule[] = [
  { pattern: /\b(?:safe(?:ly|r|st)?|harmless|risk-free|well[- ]tolerated)\b/i, except: denied, remedy: 'say what is known about the harm instead; no medicine is "safe"' },
  { pattern: /\b(?:miracle|wonder|powerful|breakthrough|revolutionary|unbeatable|gold standard|magic)\b/i, remedy: 'take the praise out' },
  { pattern: /\b(?:is|are|works?|very|highly|most|proven|extremely) (?:very |highly |most |the most )?effective(?:ly)?\b/i, except: denied, remedy: 'say what it does instead' },
  { pattern: /\bbest (?:medicine|treatment|choice|option|painkiller)s?\b/i, remedy: 'take the praise out' },
  { pattern: /\b(?:always|never fails to|guaranteed to|100\s?%|completely) (?:works?|cures?|helps?|effective)\b|\bguaranteed\b|\bno side effects\b/i, remedy: 'say no more than the source' },
];

/** "Drug" reads as illegal: readers see "medicine". It stays in names ("Drug Facts") and where illegal drugs are meant. */
const drugWord = /\bdrugs?\b/i;
const drugName = /drug facts|(?:street|illegal|illicit|recreational|abused?|misused?) drugs?|drugs? (?:of abuse|abuse|misuse|addiction|use disorder|tests?|screens?|problem|overdose)|(?:alcohol|drink) (?:or|and) drugs?|drugs? (?:or|and) alcohol|Drug Administration|anti-drug/i;

/** No promotional, absolute or frightening words; "medicine", not "drug". */
export const wording = pageCheck('wording', 'error', function* (page) {
  const texts = [
    ...pageStatements(page).map(({ text, line }) => ({ text, line })),
    ...page.questions.map(({ question, line }) => ({ text: question, line })),
  ];
  for (const { text, line } of texts) {
    for (const { pattern, except, remedy } of rules) {
      const found = pattern.exec(text)?.[0];
      if (found !== undefined && except?.test(text) !== true) yield { line, message: `"${found}" in "${text}"`, remedy };
    }
    if (drugWord.test(text.replace(new RegExp(drugName, 'gi'), ''))) {
      yield { line, message: `"drug" in "${text}"`, remedy: 'write "medicine"' };
    }
  }
});

import { precautionLabels, type PrecautionLabel } from '../../../src/drugs/monograph.ts';
import { pageStatements } from '../text/page-statements.ts';
import { pageCheck } from './check.ts';
import { precautionLines, sectionLine } from './labels.ts';

/** Without these an entry is not done, whatever `gaps` says. */
const neverMissing: readonly PrecautionLabel[] = ['Do Not Take If', 'Interactions', 'Pregnancy and Breastfeeding'];

/** Words by which a line of `gaps` speaks of a label. */
const gapWords: Readonly<Record<PrecautionLabel, RegExp>> = {
  'Boxed Warning': /boxed/i,
  'Do Not Take If': /do not take|contraindicat/i,
  'Interactions': /interact/i,
  'Pregnancy and Breastfeeding': /pregnan|breast|lactation|8\.1|8\.2/i,
  'Older Adults': /older|elderly|geriatric|8\.5/i,
  'Children': /child|p(?:a)?ediatric|8\.4/i,
  'Kidney and Liver': /kidney|liver|renal|hepatic|8\.6|8\.7/i,
  'Driving': /driv|machine/i,
  'Alcohol and Food': /alcohol|food|grapefruit/i,
  'Stopping': /stop|withdraw|discontinu/i,
  'Overdose': /overdos/i,
};

/** Every label of Precautions is there, or `gaps` says why not; pregnancy and breastfeeding are told apart. */
export const requiredPrecautions = pageCheck('required-precautions', 'error', function* (page) {
  const present = new Set(precautionLines(page).map(({ label }) => label));
  const line = sectionLine(page, 'precautions');
  for (const label of precautionLabels) {
    if (present.has(label) || label === 'Boxed Warning') continue;
    if (neverMissing.includes(label)) yield { line, message: `Precautions has no "${label}"`, remedy: 'find its source and write it; an entry without it is not done' };
    else if (!page.front.gaps.some((gap) => gapWords[label].test(gap))) {
      yield { line, message: `Precautions has no "${label}" and \`gaps\` does not say why`, remedy: 'write it, or say in `gaps` which sources are silent on it' };
    }
  }
  const texts = pageStatements(page).filter(({ label }) => label === 'Pregnancy and Breastfeeding').map(({ text }) => text);
  for (const [what, pattern] of [['pregnancy', /pregnan|unborn|womb|conceiv|birth|miscarr/i], ['breastfeeding', /breast|\bmilk\b|nursing/i]] as const) {
    if (texts.length > 0 && !texts.some((text) => pattern.test(text))) {
      yield { line, message: `"Pregnancy and Breastfeeding" does not speak of ${what}`, remedy: 'give each a statement of its own' };
    }
  }
});

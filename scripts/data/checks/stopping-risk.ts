import { pageCheck } from './check.ts';
import { precautionLines, sectionLine } from './labels.ts';

/** Medicines of a class that is harmful to stop suddenly say so under Stopping. */
export const stoppingRisk = pageCheck('stopping-risk', 'error', function* (page, { dataset }) {
  const classRow = page.front.class === null ? undefined : dataset.vocabularies.classes.get(page.front.class);
  if (classRow?.value.stopping_risk !== true || precautionLines(page).some(({ label }) => label === 'Stopping')) return;
  yield {
    line: sectionLine(page, 'precautions'), message: `class "${page.front.class}" has a stopping risk, but Precautions has no "Stopping"`,
    remedy: 'write what the label says about stopping suddenly',
  };
});

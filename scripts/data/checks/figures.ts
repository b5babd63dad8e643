import { getEvidenceIndex } from '../text/evidence-index.ts';
import { findFigures, hasFigure, type Figure } from '../text/figures.ts';
import { findFrequencies, saysFrequency, withoutFrequencies } from '../text/frequencies.ts';
import { pageStatements } from '../text/page-statements.ts';
import { pageCheck } from './check.ts';

const remedy = 'compare with the source; mend the sentence, or add the figure as the source gives it';

/** Every number with a unit in a statement, and every "twice a day", stands among the figures of its evidence. */
export const figures = pageCheck('figures', 'error', function* (page, { dataset }) {
  const evidence = dataset.evidence.get(page.id);
  if (evidence === undefined) return;
  const index = getEvidenceIndex(evidence);
  for (const { text, line } of pageStatements(page)) {
    const amounts = findFigures(withoutFrequencies(text)).filter(({ unit }) => unit !== null);
    const frequencies = findFrequencies(text);
    const items = amounts.length + frequencies.length === 0 ? [] : index.find(text);
    if (items.length === 0) continue; // without evidence: said by the evidence check
    const facts = items.flatMap((item) => [...item.figures, ...item.terms]);
    const missing = [
      ...amounts.filter((figure) => !isCarried(figure, facts)),
      ...frequencies.filter((frequency) => !facts.some((fact) => saysFrequency(fact, frequency))),
    ];
    for (const { written } of missing) yield { line, message: `"${written}" in "${text}" is not among the figures of its evidence`, remedy };
  }
});

/** "The last three months of pregnancy" is how we say a source's third trimester. */
function isCarried(figure: Figure, facts: readonly string[]): boolean {
  const isTrimester = figure.unit === 'month' && ['3', '6'].includes(figure.number) && facts.some((fact) => /trimester/i.test(fact));
  return isTrimester || hasFigure(facts.flatMap(findFigures), figure);
}

import { getEvidenceIndex } from '../text/evidence-index.ts';
import { findFigures, hasFigure } from '../text/figures.ts';
import { pageStatements } from '../text/page-statements.ts';
import { pageCheck } from './check.ts';

/** Every number with a unit in a statement stands among the figures of its evidence. */
export const figures = pageCheck('figures', 'error', function* (page, { dataset }) {
  const evidence = dataset.evidence.get(page.id);
  if (evidence === undefined) return;
  const index = getEvidenceIndex(evidence);
  for (const { text, line } of pageStatements(page)) {
    const stated = findFigures(text).filter(({ unit }) => unit !== null);
    const items = stated.length === 0 ? [] : index.find(text);
    if (items.length === 0) continue; // without evidence: said by the evidence check
    const facts = items.flatMap((item) => [...item.figures, ...item.terms]);
    const known = facts.flatMap(findFigures);
    const isTrimester = facts.some((fact) => /trimester/i.test(fact));
    for (const figure of stated) {
      if (hasFigure(known, figure)) continue;
      if (isTrimester && figure.unit === 'month' && ['3', '6'].includes(figure.number)) continue;
      yield {
        line, message: `"${figure.written}" in "${text}" is not among the figures of its evidence`,
        remedy: 'compare with the source; mend the sentence, or add the figure as the source gives it',
      };
    }
  }
});

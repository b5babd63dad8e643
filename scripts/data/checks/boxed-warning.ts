import { pageStatements } from '../text/page-statements.ts';
import { pageCheck } from './check.ts';
import { precautionLines, sectionLine } from './labels.ts';

const isBox = (section: string): boolean => /\bboxed?\b|black box/i.test(section);
/** Older labels head their box "warning"; but so are other texts headed. */
const mayBeBox = (section: string): boolean => isBox(section) || /^warning$/i.test(section);

/** A label's boxed warning is never left out, and stands first. */
export const boxedWarning = pageCheck('boxed-warning', 'error', function* (page, { dataset }) {
  const lines = precautionLines(page);
  const first = lines.findIndex(({ label }) => label === 'Boxed Warning');
  const statements = pageStatements(page);
  const passages = Object.keys(dataset.evidence.get(page.id)?.passages ?? {});
  const cited = [...passages, ...statements.flatMap(({ citations }) => citations.map(({ source, section }) => `${source}:${section}`))]
    .find((passage) => isBox(passage.slice(passage.indexOf(':') + 1)));
  if (cited !== undefined && first === -1) {
    yield { line: sectionLine(page, 'precautions'), message: `"${cited}" is cited, but Precautions has no Boxed Warning`, remedy: 'begin Precautions with "* **Boxed Warning:** ...", all its parts' };
  }
  if (first > 0) yield { line: lines[first]?.line ?? 1, message: 'Boxed Warning does not stand first', remedy: 'move it to the top of Precautions' };
  const boxed = statements.filter(({ section, label }) => section === 'precautions' && label === 'Boxed Warning');
  if (boxed.length > 0 && !boxed.some(({ citations }) => citations.some(({ section }) => mayBeBox(section)))) {
    yield { line: boxed[0]?.line ?? 1, severity: 'warning', message: 'no Boxed Warning statement cites a boxed warning', remedy: 'cite [^source:boxed warning]; what the label does not box belongs under another label' };
  }
});

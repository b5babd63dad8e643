import { pageStatements } from '../text/page-statements.ts';
import { getEvidenceIndex, type EvidenceItem } from '../text/evidence-index.ts';
import { shown } from '../load/load-dataset.ts';
import type { Fault, Check } from './check.ts';

const guide = 'its form is in docs/data-guidelines.md, section 2';

/** Every statement has its evidence, to the letter and with the same citations; the evidence holds no other statement. */
export const evidence: Check = {
  name: 'evidence',
  severity: 'error',
  * run({ dataset }): Iterable<Fault> {
    for (const page of dataset.pages) {
      const found = dataset.evidence.get(page.id);
      if (found === undefined) {
        yield { file: page.file, line: 1, message: `there is no usable data/evidence/${page.id}.json`, remedy: `write it; ${guide}` };
        continue;
      }
      const place = { file: shown(found.file) };
      if (found.id !== page.id) yield { ...place, line: 1, message: `its id is "${found.id}"`, remedy: `make it "${page.id}"` };
      const index = getEvidenceIndex(found);
      const used = new Set<EvidenceItem>();
      for (const { text, line, citations } of pageStatements(page)) {
        const items = index.find(text);
        for (const item of items) used.add(item);
        if (items.length === 0) {
          yield { file: page.file, line, message: `the evidence file has no statement "${text}"`, remedy: 'copy the sentence there to the letter, with its terms and figures' };
          continue;
        }
        const cited = new Set(items.flatMap(({ cites }) => cites));
        for (const { source, section } of citations) {
          const cite = `${source}:${section}`;
          if (!cited.has(cite)) yield { file: page.file, line, message: `the evidence of "${text}" does not cite "${cite}"`, remedy: 'make page and evidence cite the same sections' };
        }
      }
      for (const { statement, line } of index.items.filter((item) => !used.has(item))) {
        yield { ...place, line, message: `"${statement}" is not on the page (any more)`, remedy: 'remove it or make it say what the page says' };
      }
      for (const [at, { cites, statement }] of found.statements.entries()) {
        for (const cite of cites) {
          if (!Object.hasOwn(found.passages, cite)) {
            yield { ...place, line: found.lineOf(at), message: `"${statement}" cites "${cite}", which is not among the passages`, remedy: 'add the passage with the address where it was read' };
          }
        }
      }
    }
  },
};

import { pageStatements } from '../text/page-statements.ts';
import { createNameMask } from '../text/name-mask.ts';
import { measureReadability } from '../text/readability.ts';
import type { Check } from './check.ts';

/** School grade that most adults read with ease (docs/data-guidelines.md, section 3). */
export const maxGrade = 8;

/** The page reads at grade 8 or below, medicine names left out. */
export const readingGrade: Check = {
  name: 'reading-grade',
  severity: 'error',
  * run({ dataset, medicines }) {
    const mask = createNameMask(medicines);
    for (const page of dataset.pages) {
      const statements = pageStatements(page);
      const { grade } = measureReadability(statements.map(({ text }) => text), mask);
      if (grade <= maxGrade) continue;
      const hardest = [...statements].sort((a, b) => measureReadability([b.text], mask).grade - measureReadability([a.text], mask).grade).slice(0, 3);
      yield {
        file: page.file, line: hardest[0]?.line ?? 1,
        message: `reading grade ${grade.toFixed(1)} (at most ${maxGrade}); hardest are lines ${hardest.map(({ line }) => line).join(', ')}`,
        remedy: 'use shorter words and sentences there',
      };
    }
  },
};

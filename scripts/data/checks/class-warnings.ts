import type { Page } from '../parse/page.ts';
import type { Check, Fault } from './check.ts';
import { precautionLines, sectionLine } from './labels.ts';

/** Below this many entries a class says nothing about its members. */
const minEntries = 3;

/** Where two thirds of a class carry a boxed warning, the others do too, or `gaps` says why not. */
export const classWarnings: Check = {
  name: 'class-warnings',
  severity: 'warning',
  * run({ dataset }): Iterable<Fault> {
    const byClass = new Map<string, Page[]>();
    for (const page of dataset.pages) {
      if (page.front.class === null) continue;
      const pages = byClass.get(page.front.class) ?? [];
      pages.push(page);
      byClass.set(page.front.class, pages);
    }
    for (const [id, pages] of byClass) {
      const without = pages.filter((page) => !precautionLines(page).some(({ label }) => label === 'Boxed Warning'));
      if (pages.length < minEntries || without.length * 3 > pages.length) continue;
      for (const page of without) {
        if (page.front.gaps.some((gap) => /boxed/i.test(gap))) continue;
        yield {
          file: page.file, line: sectionLine(page, 'precautions'),
          message: `most entries of class "${id}" have a Boxed Warning, this one has none`, remedy: 'look in its label; write it, or say in `gaps` that the label has none',
        };
      }
    }
  },
};

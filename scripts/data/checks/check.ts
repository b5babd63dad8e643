import type { Severity } from '../finding.ts';
import type { Dataset } from '../load/dataset.ts';
import type { Medicine } from '../names/medicine.ts';
import type { Page } from '../parse/page.ts';

/** What a check says of a place; the runner adds its name and, unless said here, its severity. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
  readonly severity?: Severity;
}

/** The whole dataset, with what several checks want to know of it prepared once. */
export interface CheckContext {
  readonly dataset: Dataset;
  readonly medicines: readonly Medicine[];
}

/** A named rule. `run` is pure: same dataset, same faults. */
export interface Check {
  readonly name: string;
  readonly severity: Severity;
  readonly run: (context: CheckContext) => Iterable<Fault>;
}

/** A fault of a page without its file. */
export type PageFault = Omit<Fault, 'file'>;

/** A rule that looks at one page at a time. */
export function pageCheck(
  name: string, severity: Severity, run: (page: Page, context: CheckContext) => Iterable<PageFault>,
): Check {
  return {
    name,
    severity,
    run: (context) => context.dataset.pages.flatMap((page) => [...run(page, context)].map((fault) => ({ file: page.file, ...fault }))),
  };
}

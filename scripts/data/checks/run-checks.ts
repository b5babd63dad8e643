import type { Finding } from '../finding.ts';
import type { Dataset } from '../load/dataset.ts';
import { gatherMedicines } from '../names/gather-medicines.ts';
import { allChecks } from './all-checks.ts';
import type { Check } from './check.ts';

/** Runs every named check over a dataset. */
export function runChecks(dataset: Dataset, checks: readonly Check[] = allChecks): readonly Finding[] {
  const context = { dataset, medicines: gatherMedicines({ pages: dataset.pages, cards: dataset.knownCards }) };
  return checks.flatMap(({ name, severity, run }) =>
    [...run(context)].map((fault): Finding => ({ check: name, severity, ...fault })));
}

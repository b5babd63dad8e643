import type { Finding } from '../finding.ts';
import type { Dataset } from '../load/dataset.ts';
import { gatherMedicines } from '../names/gather-medicines.ts';
import { allChecks } from './all-checks.ts';
import type { Check } from './check.ts';

/** Runs every named check over a dataset. */
export function runChecks(dataset: Dataset, checks: readonly Check[] = allChecks): readonly Finding[] {
  const context = { dataset, medicines: gatherMedicines({ pages: dataset.pages, cards: dataset.knownCards }) };
  const findings = checks.flatMap(({ name, severity, run }) =>
    [...run(context)].map((fault): Finding => ({ check: name, severity, ...fault })));
  if (dataset.isOwn) return findings;
  // Whoever checks a folder of their own is not told of faults among our cards.
  const cardFiles = new Set(dataset.knownCards.map(({ file }) => file));
  return findings.filter(({ file }) => !cardFiles.has(file));
}

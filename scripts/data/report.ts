// npm run data:report [-- --dir FOLDER] [-- --json]
import { safetyGaps } from './checks/safety-gaps.ts';
import { loadDataset, ownPagesFolder } from './load/load-dataset.ts';
import { gatherMedicines } from './names/gather-medicines.ts';
import { readOptions } from './options.ts';
import { formatReport } from './report/format-report.ts';
import { summarizePage } from './report/summarize-page.ts';
import { createNameMask } from './text/name-mask.ts';

const usage = `Usage: npm run data:report [-- --dir FOLDER] [--json]
  Per monograph: statements, citations, dates of sources, gaps, reading grade, readings; then the totals.`;

const { folder, json } = readOptions(usage);
const { dataset } = loadDataset({ folder: folder ?? ownPagesFolder, lenient: folder !== null });
const medicines = gatherMedicines(dataset);
const mask = createNameMask(medicines);
const gaps = [...safetyGaps.run({ dataset, medicines })];
const summaries = dataset.pages.map((page) => summarizePage(page, { mask, safetyGaps: gaps.filter(({ file }) => file === page.file).length }));
const identityCards = medicines.length - dataset.pages.length;
console.log(json ? JSON.stringify({ monographs: summaries, identityCards }, null, 2) : formatReport(summaries, identityCards));

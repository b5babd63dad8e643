// npm run data:check [-- --dir FOLDER] [-- --json]
import { runChecks } from './checks/run-checks.ts';
import { compareFindings, formatFinding } from './finding.ts';
import { loadDataset, ownPagesFolder } from './load/load-dataset.ts';
import { readOptions } from './options.ts';

const usage = `Usage: npm run data:check [-- --dir FOLDER] [--json]
  --dir FOLDER  minimal-medicine pages to check (default: data/monographs); evidence is looked for in FOLDER/../evidence
  --json        findings as a JSON list on standard output
Exit status: 1 when there are errors; warnings alone leave it 0.`;

const { folder, json } = readOptions(usage);
const { dataset, findings } = loadDataset({ folder: folder ?? ownPagesFolder, lenient: false });
const all = [...findings, ...runChecks(dataset)].sort(compareFindings);
const errorCount = all.filter(({ severity }) => severity === 'error').length;

if (json) console.log(JSON.stringify(all, null, 2));
else for (const finding of all) console.log(formatFinding(finding));
console.error(`${dataset.pages.length} monographs and ${dataset.cards.length} identity cards: ${errorCount} errors, ${all.length - errorCount} warnings.`);
process.exitCode = errorCount > 0 ? 1 : 0;

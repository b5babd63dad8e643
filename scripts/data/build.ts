// npm run data:build [-- --dir FOLDER] [-- --lenient]
import { buildDataset } from './build/build-dataset.ts';
import { writeDataset } from './build/write-dataset.ts';
import { runChecks } from './checks/run-checks.ts';
import { compareFindings, formatFinding } from './finding.ts';
import { loadDataset, ownPagesFolder, projectFolder } from './load/load-dataset.ts';
import { readOptions } from './options.ts';

const usage = `Usage: npm run data:build [-- --dir FOLDER] [--lenient]
  --dir FOLDER  minimal-medicine pages to build from (default: data/monographs)
  --lenient     other people's pages: what is missing is said and left out, entries without sources are marked unsourced`;

const { folder, lenient } = readOptions(usage);
const { dataset, findings } = loadDataset({ folder: folder ?? ownPagesFolder, lenient });
const all = [...findings, ...(lenient ? [] : runChecks(dataset))].sort(compareFindings);
const errors = all.filter(({ severity }) => severity === 'error');
for (const finding of lenient ? all : errors) console.error(formatFinding(finding));

const isEmpty = dataset.pages.length === 0 && dataset.cards.length === 0;
if (isEmpty || (errors.length > 0 && !lenient)) {
  console.error(`Nothing was built: ${isEmpty ? 'there is nothing to build from' : `${errors.length} errors`}.`);
  process.exit(1);
}
const built = buildDataset(dataset);
writeDataset(built, projectFolder);
const { monographCount, identityCardCount, nameCount, version } = built.manifest;
console.error(`Built ${monographCount} monographs and ${identityCardCount} identity cards, ${nameCount} names, version ${version}.`);

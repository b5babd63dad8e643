// npm run data:new -- NAME
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { dataFolder, loadDataset, ownPagesFolder, shown } from './load/load-dataset.ts';
import { createNameIndex, nameKey } from './names/find-link.ts';
import { gatherMedicines } from './names/gather-medicines.ts';
import { evidenceTemplate, pageTemplate, todo } from './new/page-template.ts';
import { readOptions } from './options.ts';
import { slugOf } from './parse/slug.ts';

const usage = `Usage: npm run data:new -- NAME
  Starts data/monographs/<id>.md and data/evidence/<id>.json with what the project knows of the medicine, and asks for the
  rest (at a terminal; an empty answer leaves ${todo}).`;

const { others } = readOptions(usage);
const name = others.join(' ').trim();
if (slugOf(name) === '') {
  console.error(usage);
  process.exit(2);
}
const { dataset } = loadDataset({ folder: ownPagesFolder, lenient: true });
const medicines = gatherMedicines(dataset);
const known = medicines.find(({ id }) => id === slugOf(name)) ?? createNameIndex(medicines).get(nameKey(name));
const written = known?.page?.file;
if (written !== undefined) {
  console.error(`${name} has its monograph already: ${written}`);
  process.exit(1);
}
const card = known?.card ?? null;
const id = known?.id ?? slugOf(name);
const paths = [join(ownPagesFolder, `${id}.md`), join(dataFolder, 'evidence', `${id}.json`)] as const;
const taken = paths.find((path) => existsSync(path));
if (taken !== undefined) {
  console.error(`${shown(taken)} is there already; nothing was written.`);
  process.exit(1);
}

const ask = createAsker();
const answers = {
  id,
  title: known?.title ?? name.slice(0, 1).toUpperCase() + name.slice(1),
  class: card?.class ?? await ask('Class (an id of data/vocabularies/classes.yaml)'),
  purpose: card?.purpose ?? await ask('What it is for, in two to six plain words'),
  sourceTitle: await ask('Title of the label you write from'),
  sourcePublisher: await ask('Its publisher'),
  sourceUrl: await ask('Its permanent https link'),
  sourceRevised: await ask('Its revision date as printed (2025, 2025-11 or 2025-11-03)'),
  today: new Date().toISOString().slice(0, 10),
};
ask.close();
const [page, evidence] = paths;
for (const [path, text] of [[page, pageTemplate(answers, card)], [evidence, evidenceTemplate(answers)]] as const) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}
console.log(`${shown(page)}\n${shown(evidence)}`);
console.error('Write over each TODO, then run npm run data:check. The rulings are in docs/data-guidelines.md.');

/** Asks at a terminal; elsewhere every answer is empty. */
function createAsker(): ((question: string) => Promise<string | null>) & { readonly close: () => void } {
  if (!process.stdin.isTTY) return Object.assign(() => Promise.resolve(null), { close: () => {} });
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return Object.assign(async (question: string) => (await terminal.question(`${question}: `)).trim() || null, { close: () => terminal.close() });
}

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packedLexicon } from '#generated/lexicon.ts';
import { createDetector } from '../../src/drugs/detector.ts';
import { openLexicon } from '../../src/drugs/lexicon/open-lexicon.ts';
import { packLexicon } from '../../src/drugs/lexicon/pack-lexicon.ts';
import type { NameRecord } from '../../src/drugs/name.ts';
import type { NameStock } from './page/make-page.ts';
import { makeLexiconRecords } from './grow-names.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

export interface Site {
  readonly folder: string;
  readonly nameCount: number;
}

/** Builds the bench's page into a new folder outside the project: script, names, and a lexicon for each of `nameCounts`. */
export async function buildSite(nameCounts: readonly number[]): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'medgloss-bench-'));
  await build({
    configFile: false, root: project, logLevel: 'error', publicDir: false,
    resolve: { alias: { '#generated': join(project, 'generated') } },
    define: { __TARGET__: '"chrome"', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder, emptyOutDir: false, target: 'es2023',
      lib: { entry: join(project, 'tests/bench/page/index.ts'), formats: ['iife'], name: 'medglossBench', fileName: () => 'bench.js' },
    },
  });
  const records = JSON.parse(readFileSync(join(project, 'generated/name-records.json'), 'utf8')) as NameRecord[];
  const all = [...new Set(records.flatMap(({ names }) => names.map(({ text }) => text)))];
  const stock: NameStock = { all, planted: choosePlanted(all) };
  writeFileSync(join(folder, 'names.json'), JSON.stringify(stock));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>Bench</title><body><script src="bench.js"></script>');
  for (const count of nameCounts) {
    const grown = makeLexiconRecords(records, count);
    const texts = grown.flatMap(({ names }) => names.map(({ text }) => text));
    writeFileSync(join(folder, `lexicon-${count}.json`), JSON.stringify({ packed: packLexicon(grown, []), texts }));
  }
  return { folder, nameCount: all.length };
}

/** Names the detector believes without evidence, spread evenly over the dataset. */
function choosePlanted(all: readonly string[]): readonly string[] {
  const detector = createDetector(openLexicon(packedLexicon));
  const sure = all.filter((name) => {
    const [first] = detector.find(name);
    return first !== undefined && first.sure && first.start === 0 && first.end === name.length && /^[\w -]+$/.test(name);
  });
  const step = Math.max(1, Math.floor(sure.length / 500));
  return sure.filter((_, index) => index % step === 0);
}

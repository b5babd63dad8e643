// npm run bench [-- --browser chrome|firefox] [-- --rounds N]
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserKinds } from '../support/launch.ts';
import { serve } from '../support/serve.ts';
import { buildSite } from './build-site.ts';
import { measureDist } from './measure-dist.ts';
import { nameCounts } from './plan.ts';
import { writeReport } from './report/write-report.ts';
import { type BrowserResult, runBrowser } from './run-browser.ts';

const { values } = parseArgs({ options: { browser: { type: 'string' }, rounds: { type: 'string', default: '5' } } });
const rounds = Math.max(1, Number(values.rounds) || 1);
const kinds = browserKinds.filter((kind) => values.browser === undefined || kind === values.browser);

const site = await buildSite(nameCounts);
const server = await serve({ folder: site.folder });
try {
  const results: BrowserResult[] = [];
  for (const kind of kinds) {
    results.push(await runBrowser({ kind, origin: server.origin, rounds, nameCount: site.nameCount, tell: (step) => console.error(`${kind}: ${step}`) }));
  }
  const report = writeReport({ results, rounds, nameCount: site.nameCount, dist: measureDist() });
  console.log(report);
  // Half a measurement does not replace a whole one.
  if (kinds.length === browserKinds.length) writeFileSync(fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url)), report);
} finally {
  await server.close();
  rmSync(site.folder, { recursive: true, force: true });
}

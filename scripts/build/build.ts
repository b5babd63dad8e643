// npm run build: the unpacked extensions in dist/chrome and dist/firefox.
//   npm run build -- --data FOLDER     the dataset from any folder of minimal-medicine pages, unsourced ones too
//   npm run build -- --target chrome   one browser only
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { finishContentScript } from './finish-content-script.ts';
import { finishManifest } from './finish-manifest.ts';
import { targets } from './manifest-for.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, target: { type: 'string' } } });
const wanted = values.target === undefined ? targets : targets.filter((target) => target === values.target);
if (wanted.length === 0) {
  console.error(`Unknown target "${values.target}". The targets are: ${targets.join(', ')}.`);
  process.exit(1);
}

buildData(values.data);
for (const target of wanted) {
  process.env['TARGET'] = target; // read by vite.config.ts, which Vite loads anew for each build
  await build({ logLevel: 'warn' });
  finishManifest(target);
  finishContentScript(target);
  console.log(`dist/${target}`);
}

function buildData(folder: string | undefined): void {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const script = fileURLToPath(new URL('../data/build.ts', import.meta.url));
  const options = folder === undefined ? [] : ['--dir', resolve(folder), '--lenient'];
  const { status } = spawnSync(process.execPath, [tsx, script, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

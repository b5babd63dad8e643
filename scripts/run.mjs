// Runs a TypeScript script of the project, installing the packages first on a fresh clone:
//   node scripts/run.mjs scripts/data/check.ts --dir FOLDER
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install/packages.mjs';

installPackages();
const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const [script, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const { status, signal } = spawnSync(process.execPath, [tsx, script, ...args], { stdio: 'inherit', cwd: root });
process.exit(signal ? 1 : (status ?? 1));

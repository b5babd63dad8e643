import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = `${root}node_modules/.medgloss-lock`;

/** Installs the locked npm packages when they are missing or the lock file has changed since. Says so on standard error only. */
export function installPackages() {
  const lock = readFileSync(`${root}package-lock.json`, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-fund', '--no-audit'], {
    cwd: root, stdio: ['ignore', process.stderr, process.stderr], shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('npm ci failed; its message above says why (often: no network, or package.json and package-lock.json disagree).');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

// npm run package: both store zips and the source zip in dist/packages, the same bytes from the same commit, with their hashes.
import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findShippedPackages, writeLicenceText, writeSbom } from './shipped-packages.ts';
import { readFolder, zipFiles } from './zip-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}dist/packages`;
const product = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { name: string; version: string };

const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
if (built.status !== 0) process.exit(built.status ?? 1);

const packages = findShippedPackages(root);
const licences = new TextEncoder().encode(writeLicenceText(packages));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const target of ['chrome', 'firefox']) {
  const files = readFolder(`${root}dist/${target}`);
  files.set('THIRD-PARTY-LICENCES.txt', licences);
  write(`${product.name}-${product.version}-${target}.zip`, zipFiles(files));
}
write(`${product.name}-${product.version}-source.zip`, zipFiles(readCommitted()));
write(`${product.name}-${product.version}-sbom.json`, new TextEncoder().encode(writeSbom(product, packages)));

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(`${folder}/${name}`, bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  dist/packages/${name}  (${Math.ceil(bytes.length / 1024)} kB)`);
}

/** The files git keeps, as in the work tree: what a store reviewer builds the packages from. */
function readCommitted(): Map<string, Uint8Array> {
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(`${root}${name}`))]));
}

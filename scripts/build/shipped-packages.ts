import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly folder: string;
}

/** The packages whose code ships: the `dependencies` of package.json and theirs, as installed. */
export function findShippedPackages(root: string): readonly PackageFacts[] {
  const output = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32',
  });
  return output.trim().split('\n').filter((folder) => folder.includes('node_modules')).map((folder) => {
    const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string };
    return { name: facts.name, version: facts.version, license: facts.license ?? 'unknown', folder };
  }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The licence texts of what ships, as one file for the package. */
export function writeLicenceText(packages: readonly PackageFacts[]): string {
  return packages.map(({ name, version, license, folder }) => {
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  }).join(`\n${'-'.repeat(80)}\n\n`);
}

/** A software bill of materials (CycloneDX 1.6), without a clock or a random serial number. */
export function writeSbom(product: { name: string; version: string }, packages: readonly PackageFacts[]): string {
  return `${JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': product.name, name: product.name, version: product.version } },
    components: packages.map(({ name, version, license }) => ({
      type: 'library', 'bom-ref': `${name}@${version}`, name, version, purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licenses: [{ license: { id: license } }],
    })),
  }, null, 2)}\n`;
}

// npm test: installs what is missing, builds, and runs every check of the project. Ends with "N passed, N failed".
//   npm test -- unit e2e     only these steps
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from '../install/browsers.mjs';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  run(): Tally;
}

const reportFolder = 'artifacts/test';

const steps: readonly Step[] = [
  { name: 'data', run: () => command('npm', ['run', '--silent', 'data:check']) },
  { name: 'build', run: () => command('npm', ['run', '--silent', 'build']) },
  { name: 'types', run: () => command('npx', ['tsc', '--noEmit']) },
  { name: 'lint', run: () => command('npx', ['oxlint', '--deny-warnings']) },
  {
    name: 'extension-lint',
    run: () => command('npx', ['tsx', 'scripts/test/lint-extension.ts']),
  },
  { name: 'unit', run: () => vitest(['unit', 'data']) },
  { name: 'e2e', run: () => vitest(['e2e']) },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step "${unknown.join('", "')}". The steps are: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

mkdirSync(reportFolder, { recursive: true });
ensureBrowser('chrome');
ensureBrowser('firefox');

const total = { passed: 0, failed: 0 };
const failedSteps: string[] = [];
for (const { name, run } of steps.filter((step) => wanted.length === 0 || wanted.includes(step.name))) {
  const started = Date.now();
  console.log(`\n── ${name} ──`);
  const { passed, failed } = run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedSteps.push(name);
  console.log(`── ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
}
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** A command that passes or fails as a whole. */
function command(program: string, args: readonly string[]): Tally {
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts test by test; a run that breaks before any test, or executes none, is one failure. */
function vitest(projects: readonly string[]): Tally {
  const report = `${reportFolder}/${projects.join('-')}.json`;
  rmSync(report, { force: true });
  const { status } = spawnSync('npx', [
    'vitest', 'run', ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
  ], { stdio: 'inherit', shell: process.platform === 'win32' });
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number; numFailedTests: number;
    };
    if (passed + failed === 0) return { passed: 0, failed: 1 };
    return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

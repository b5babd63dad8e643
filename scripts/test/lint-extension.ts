// Mozilla's linter over dist/firefox: no error, and no warning but the one Preact's own innerHTML causes.
import { spawnSync } from 'node:child_process';

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

const { stdout, stderr } = spawnSync('npx', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'], {
  encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024,
});
const start = stdout.indexOf('{');
if (start < 0) {
  console.error(stderr || 'web-ext lint printed nothing. Is dist/firefox built? Run npm run build.');
  process.exit(1);
}
const report = JSON.parse(stdout.slice(start)) as { errors: Message[]; warnings: Message[] };
/** Preact sets innerHTML for dangerouslySetInnerHTML, which no component of ours uses; the content script carries no Preact. */
const isPreacts = ({ code, file }: Message) => code === 'UNSAFE_VAR_ASSIGNMENT' && file?.startsWith('assets/') === true;
const faults = [...report.errors, ...report.warnings.filter((warning) => !isPreacts(warning))];
for (const { code, file, message } of faults) console.error(`${file ?? 'dist/firefox'}: ${code}: ${message}`);
console.log(`web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings (${report.warnings.filter(isPreacts).length} Preact's own)`);
process.exit(faults.length > 0 ? 1 : 0);

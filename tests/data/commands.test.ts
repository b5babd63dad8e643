import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = 'tests/data/fixtures/folder';

function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', `scripts/data/${command}.ts`, ...args], { cwd: root, encoding: 'utf8' });
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
}

describe('data:check', () => {
  it('writes a line for each fault and fails', () => {
    const { status, lines } = run('check', '--dir', folder);
    expect(status).toBe(1);
    expect(lines).toContain(`${folder}/more/paroxetine-clonazepam.md:9: layout: section "Side Effects" was not found; add "### Side Effects" here`);
    for (const line of lines) expect(line).toMatch(/^\S+:\d+: [a-z-]+(?: \(warning\))?: .+; .+$/);
  });

  it('writes the same as JSON', () => {
    const { status, lines } = run('check', '--dir', folder, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(lines.join('\n'))).toContainEqual({
      file: `${folder}/more/paroxetine-clonazepam.md`, line: 9, check: 'layout', severity: 'error',
      message: 'section "Side Effects" was not found', remedy: 'add "### Side Effects" here',
    });
  });

  it('says when there is no such folder', () => {
    const { status, stderr } = run('check', '--dir', 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toContain('there is no folder nowhere');
  });
});

describe('data:build', () => {
  it('builds nothing from a faulty folder unless it is told to be lenient', () => {
    const { status, stderr } = run('build', '--dir', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('section "Side Effects" was not found');
    expect(stderr).toMatch(/Nothing was built: \d+ errors\./);
  });
});

describe('data:report', () => {
  it('ends in the totals', () => {
    const { status, lines } = run('report', '--dir', folder);
    expect(status).toBe(0);
    expect(lines.slice(-5)[0]).toBe('2 monographs and 0 identity cards');
  });
});

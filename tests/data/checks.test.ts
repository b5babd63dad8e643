import { describe, expect, it } from 'vitest';
import { allChecks } from '../../scripts/data/checks/all-checks.ts';
import { runChecks } from '../../scripts/data/checks/run-checks.ts';
import { fixtureCases, readFixture } from './read-fixture.ts';

describe.each(allChecks.map((check) => [check.name, check] as const))('the check %s', (name, check) => {
  const cases = fixtureCases(name);

  it('has a right and a wrong page', () => {
    expect(cases.some((each) => each.startsWith('right'))).toBe(true);
    expect(cases.some((each) => each.startsWith('wrong'))).toBe(true);
  });

  it.each(cases.filter((each) => each.startsWith('right')))('lets %s pass', (each) => {
    expect(runChecks(readFixture(name, each).dataset, [check])).toEqual([]);
  });

  it.each(cases.filter((each) => each.startsWith('wrong')))('catches %s, each fault on its line', (each) => {
    const { dataset, expected } = readFixture(name, each);
    const found = runChecks(dataset, [check]);
    expect(expected.length).toBeGreaterThan(0);
    expect([...new Set(found.map(({ file, line }) => `${file}:${line}`))].sort()).toEqual(expected);
    for (const finding of found) expect(finding.remedy).not.toBe('');
  });
});

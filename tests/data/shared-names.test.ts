import { expect, it } from 'vitest';
import { runChecks } from '../../scripts/data/checks/run-checks.ts';
import { sharedNames } from '../../scripts/data/checks/shared-names.ts';
import { readFixture } from './read-fixture.ts';

function check(rows: readonly { name: string; ids: string[] }[]) {
  const { dataset } = readFixture('shared-names', 'wrong');
  const declared = rows.map((row, index) => ({ value: { ...row, reason: 'for the test' }, file: 'shared-names.yaml', line: index + 1 }));
  return runChecks({ ...dataset, vocabularies: { ...dataset.vocabularies, sharedNames: declared } }, [sharedNames])
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const both = [{ name: 'Carea', ids: ['examplol', 'samplol'] }, { name: 'examplol', ids: ['examplol', 'samplol'] }];

it('lets two entries share a name that is declared', () => {
  expect(check(both)).toEqual([]);
});

it('fails a declaration that is no longer needed', () => {
  expect(check([...both, { name: 'Gone', ids: ['examplol', 'samplol'] }])).toEqual(['shared-names.yaml:3 examplol, samplol does not carry "Gone" (any more)']);
});

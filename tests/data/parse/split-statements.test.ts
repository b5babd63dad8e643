import { describe, expect, it } from 'vitest';
import { plainText } from '../../../scripts/data/parse/parse-blocks.ts';
import { splitStatements } from '../../../scripts/data/parse/split-statements.ts';

const split = (text: string) => splitStatements(plainText(text, 10))
  .map(({ text: statement, citations, line }) => [statement, citations.map(({ source, section }) => `${source}:${section}`).join(' '), line]);

describe('splitStatements', () => {
  it.each([
    ['takes the text up to a citation as one statement', 'No. It adds to alcohol.[^a:7] It is old.[^b:boxed warning]',
      [['No. It adds to alcohol.', 'a:7', 10], ['It is old.', 'b:boxed warning', 10]]],
    ['collects a run of citations', 'It is old.[^a:1][^b:2] [^c:3]', [['It is old.', 'a:1 b:2 c:3', 10]]],
    ['takes the full stop that follows a citation', 'It is old[^a:1]. It is new[^b:2].', [['It is old.', 'a:1', 10], ['It is new.', 'b:2', 10]]],
    ['keeps a citation within a sentence for that sentence', 'Old pills[^a:1], and new[^b:2] ones.', [['Old pills, and new ones.', 'a:1 b:2', 10]]],
    ['cites a list item without a full stop', 'Feeling sick[^a:6]', [['Feeling sick', 'a:6', 10]]],
    ['splits what is not cited into sentences', 'It is old. It is new.', [['It is old.', '', 10], ['It is new.', '', 10]]],
    ['leaves the sentence after the last citation uncited', 'It is old.[^a:1] It is new.', [['It is old.', 'a:1', 10], ['It is new.', '', 10]]],
    ['says the line on which each begins', 'It is\nold.[^a:1]\nIt is new.[^a:2]', [['It is old.', 'a:1', 10], ['It is new.', 'a:2', 12]]],
    ['leaves a naked decimal point as it stands', 'The dose is .5 mg.[^a:2]', [['The dose is .5 mg.', 'a:2', 10]]],
    ['reads a citation without a section', 'It is old.[^1]', [['It is old.', '1:', 10]]],
    ['drops citations that stand alone', '[^a:1]', []],
  ])('%s', (_behaviour, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

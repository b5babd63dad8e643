import { describe, expect, it } from 'vitest';
import { isDrugId, parseEntry, parseManifest, parseSearchRows } from '../../../src/dataset/parse-dataset.ts';

const statement = { text: 'It treats seizures.', citations: [{ source: 'us-label', section: '1' }] };
const card = {
  kind: 'identity-card', id: 'clobazam', title: 'Clobazam', names: [{ text: 'Onfi', kind: 'brand', countries: ['US'], evidence: 'none' }],
  ingredients: [{ id: 'clobazam', name: 'clobazam' }], drugClass: { id: 'benzodiazepine', label: 'benzodiazepine' }, purpose: 'seizures',
  codes: { rxcui: '21241', atc: ['N05BA09'] }, status: {}, lookAlikes: [], sources: [],
};
const monograph = {
  ...card, kind: 'monograph', sourced: true, gaps: [], checked: null, reviewBy: '2027-11-22',
  headline: { whatFor: statement, mostSerious: { label: 'Boxed Warning', statement }, getHelp: [], common: [statement], precautions: [] },
  sections: [{ id: 'usage', title: 'Usage', blocks: [{ kind: 'list', items: [{ label: null, statements: [statement], items: [] }] }] }],
  questions: [{ question: 'How soon?', answer: [statement] }],
};

describe('parseEntry', () => {
  it.each([['a card', card], ['a monograph', monograph]])('takes %s', (_, entry) => expect(parseEntry(entry)).toEqual(entry));
  it.each([
    ['a truncated file', { kind: 'monograph', id: 'x' }],
    ['an unknown kind', { ...card, kind: 'poem' }],
    ['a statement without text', { ...monograph, headline: { ...monograph.headline, common: [{ citations: [] }] } }],
    ['a block of an unknown kind', { ...monograph, sections: [{ id: 'usage', title: 'Usage', blocks: [{ kind: 'table' }] }] }],
    ['a number where a name belongs', { ...card, title: 7 }],
    ['null', null],
    ['a list', []],
  ])('refuses %s', (_, value) => expect(parseEntry(value)).toBeUndefined());
});

describe('parseSearchRows', () => {
  const row = { id: 'x', title: 'X', kind: 'monograph', ingredients: ['x'], names: [['X', 'generic', '']], drugClass: null, purpose: null, uses: '' };
  it('keeps the good rows beside a bad one', () => expect(parseSearchRows([row, { ...row, names: 'X' }])).toEqual([row]));
  it('refuses what is no list', () => expect(parseSearchRows({})).toBeUndefined());
});

describe('parseManifest', () => {
  const manifest = { schemaVersion: 1, version: 'ab', monographCount: 1, identityCardCount: 0, nameCount: 1, statementCount: 1, newestSource: null };
  it('takes the version it knows', () => expect(parseManifest(manifest)).toEqual(manifest));
  it('refuses a version it does not know', () => expect(parseManifest({ ...manifest, schemaVersion: 2 })).toBeUndefined());
});

describe('isDrugId', () => {
  it.each([['clonazepam', true], ['hydrocodone-acetaminophen', true], ['../secret', false], ['a--b', false], ['', false], ['Ab', false], ['__proto__', false]])(
    '%j: %s', (id, expected) => expect(isDrugId(id)).toBe(expected));
});

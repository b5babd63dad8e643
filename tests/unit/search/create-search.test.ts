import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchRow } from '../../../src/drugs/monograph.ts';
import { createSearch } from '../../../src/drugs/search/create-search.ts';

const row = (id: string, names: SearchRow['names'], purpose: string, drugClass: string, kind: SearchRow['kind'] = 'monograph'): SearchRow => ({
  id, title: id[0]?.toUpperCase() + id.slice(1), kind, ingredients: [id], names, drugClass, purpose, uses: '',
});

const rows: readonly SearchRow[] = [
  row('clonazepam', [['Klonopin', 'brand', 'US'], ['Rivotril', 'brand', 'CA GB']], 'seizures and panic attacks', 'benzodiazepine'),
  row('clonidine', [['Catapres', 'brand', 'US']], 'high blood pressure', 'alpha-2 agonist'),
  row('clobazam', [['Onfi', 'brand', 'US']], 'seizures', 'benzodiazepine', 'identity-card'),
  row('sertraline', [['Zoloft', 'brand', 'US'], ['sertraline hydrochloride', 'salt', '']], 'depression and panic disorder', 'SSRI antidepressant'),
  row('acetaminophen', [['paracetamol', 'generic', ''], ['Tylenol', 'brand', 'US'], ['APAP', 'abbreviation', '']], 'pain and fever', 'painkiller'),
];
const search = createSearch(rows);
const idsOf = (query: string) => {
  const answer = search(query);
  return 'results' in answer ? answer.results.map(({ id }) => id) : answer.kind;
};

describe('createSearch', () => {
  it.each([
    ['a generic name', 'clonazepam', ['clonazepam']],
    ['a brand', 'klonopin', ['clonazepam']],
    ['a name used abroad', 'Paracetamol', ['acetaminophen']],
    ['an abbreviation', 'apap', ['acetaminophen']],
    ['half a word', 'sertr', ['sertraline']],
    ['the second word of a name', 'hydrochlor', ['sertraline']],
    ['a word in full width and capitals', 'ＺＯＬＯＦＴ', ['sertraline']],
    ['a condition', 'panic', ['clonazepam', 'sertraline']],
    ['a class', 'benzodiazepine', ['clonazepam', 'clobazam']],
    ['nothing', '   ', 'empty'],
    ['nonsense', 'qqqqwwww', 'nothing'],
    ['an emoji', '💊', 'empty'],
  ])('finds %s: %s', (_, query, expected) => expect(idsOf(query)).toEqual(expected));

  it('says which name matched and in which countries it is used', () => {
    const answer = search('rivo');
    expect(answer).toMatchObject({ kind: 'results', results: [{ id: 'clonazepam', matchedName: 'Rivotril', countries: 'CA GB' }] });
  });

  it('puts the full entry before the identity card', () => expect(idsOf('clo')).toEqual(['clonidine', 'clonazepam', 'clobazam']));

  it.each([['klonapin', 'clonazepam'], ['sertaline', 'sertraline'], ['tylonol', 'acetaminophen']])(
    'asks "did you mean" for %s and never leads there by itself', (query, id) => {
      const answer = search(query);
      expect(answer.kind).toBe('did-you-mean');
      expect('results' in answer && answer.results[0]?.id).toBe(id);
    });

  it('answers any string at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
      expect(['empty', 'results', 'did-you-mean', 'nothing']).toContain(search(query).kind);
    }));
    expect(search('x'.repeat(10_000)).kind).toBe('nothing');
  });
});

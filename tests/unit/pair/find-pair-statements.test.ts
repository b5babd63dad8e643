import { describe, expect, it } from 'vitest';
import type { Monograph, Statement } from '../../../src/drugs/monograph.ts';
import { findPairStatements } from '../../../src/drugs/pair/find-pair-statements.ts';

const say = (text: string): Statement => ({ text, citations: [{ source: 'us-label', section: '7' }] });

const entry = (id: string, drugClass: Monograph['drugClass'], brand: string, interactions: readonly string[]): Monograph => ({
  kind: 'monograph', id, title: id, names: [{ text: brand, kind: 'brand', countries: ['US'], evidence: 'none' }],
  ingredients: [{ id, name: id }], drugClass, purpose: null, codes: { rxcui: null, atc: [] }, status: {}, lookAlikes: [], sources: [],
  sourced: true, headline: { whatFor: null, mostSerious: null, getHelp: [], common: [], precautions: [] }, questions: [], gaps: [], checked: null, reviewBy: null,
  sections: [{
    id: 'precautions', title: 'Precautions',
    blocks: [{ kind: 'list', items: interactions.map((text) => ({ label: 'Interactions', statements: [say(text)], items: [] })) }],
  }],
});

const clonazepam = entry('clonazepam', { id: 'benzodiazepine', label: 'benzodiazepine' }, 'Klonopin', [
  'Opioids such as oxycodone: breathing can slow or stop.', 'Alcohol adds to sleepiness.',
]);
const oxycodone = entry('oxycodone', { id: 'opioid', label: 'opioid painkiller' }, 'OxyContin', ['Benzodiazepines: deep sleepiness, coma and death.']);
const ibuprofen = entry('ibuprofen', { id: 'nsaid', label: 'anti-inflammatory painkiller (NSAID)' }, 'Advil', ['Warfarin: bleeding.']);
const warfarin = entry('warfarin', null, 'Coumadin', ['NSAIDs: bleeding.', 'Oxycodonelike words do not count.']);

describe('findPairStatements', () => {
  it('gives the statements of both entries, those by name first', () => {
    expect(findPairStatements(oxycodone, clonazepam).map(({ from, statement, isByName }) => [from.id, statement.text, isByName])).toEqual([
      ['clonazepam', 'Opioids such as oxycodone: breathing can slow or stop.', true],
      ['oxycodone', 'Benzodiazepines: deep sleepiness, coma and death.', false],
    ]);
  });
  it('knows a class by the word in its brackets', () => {
    expect(findPairStatements(ibuprofen, warfarin).map(({ statement }) => statement.text)).toEqual(['Warfarin: bleeding.', 'NSAIDs: bleeding.']);
  });
  it('counts whole words only', () => expect(findPairStatements(warfarin, oxycodone)).toEqual([]));
  it('finds nothing where neither names the other', () => expect(findPairStatements(clonazepam, ibuprofen)).toEqual([]));
});

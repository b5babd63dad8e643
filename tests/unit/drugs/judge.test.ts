import { describe, expect, it } from 'vitest';
import { createPageEvidence } from '../../../src/drugs/page-evidence.ts';
import { reasonCodes } from '../../../src/drugs/judge/reason-code.ts';
import { sampleDetector } from './sample-lexicon.ts';

const detector = sampleDetector();
const found = (text: string) => detector.detect(text).map((mention) => mention.text);

describe('believes an ambiguous name', () => {
  it.each([
    ['with a dose after it', 'Soma 350 mg', 'dose', '350 mg'],
    ['with a dose before it', 'give 325 mg of iron', 'dose', '325 mg'],
    ['with a form after it', 'two Soma tablets at night', 'form', 'tablets'],
    ['with a route before it', 'oral iron for anemia', 'form', 'oral'],
    ['when it was prescribed', 'my doctor prescribed Soma for a week', 'taken', 'prescribed'],
    ['explained by the same medicine in brackets', 'Soma (carisoprodol)', 'explained', 'carisoprodol'],
    ['in a list with a sure medicine', 'warfarin, iron and clonazepam', 'list', 'warfarin'],
    ['with a word that goes with it', 'the muscle relaxant Soma helps with pain', 'use', 'relaxant'],
    ['an abbreviation with its dose', 'APAP 500 mg', 'dose', '500 mg'],
  ])('%s', (_, text, code, detail) => {
    const mention = detector.detect(text).find(({ reasons }) => reasons.some((reason) => reason.code === code));
    expect(mention?.reasons).toContainEqual({ code, detail });
  });
});

describe('does not believe it', () => {
  it.each([
    ['as a day', 'Today the council voted. We met today.'],
    ['as an element', 'Cast iron and steel. The iron ore comes by rail.'],
    ['as a person', 'Ms. Allegra met Allegra Smith and her sister.'],
    ['as a place or a song', 'Soma is a track by the Smashing Pumpkins.'],
    ['in lower case, where the rule wants a capital', 'he took soma 350 mg'],
    ['as letters that stand for something else', 'The ASA meets on Monday.'],
    ['on a page about something else, with nothing beside it',
      'The album topped the chart. The band, the singer and the guitar on every song. Soma was the single. A film and a tour followed.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it('lets a page decide that named the medicine by its sure name elsewhere', () => {
  const page = createPageEvidence();
  const text = 'Is Soma addictive?';
  const candidates = detector.find(text, page);
  expect(detector.judge(text, candidates, page)).toEqual([]);
  detector.find('Carisoprodol is a medicine. Patients take carisoprodol tablets for pain.', page);
  expect(detector.judge(text, candidates, page).map(({ reasons }) => reasons[0])).toEqual([{ code: 'same_medicine' }]);
});

it('never asks evidence for a name that means nothing else', () => {
  expect(found('The band, the album, the film: Klonopin')).toEqual(['Klonopin']);
  expect(detector.detect('Klonopin')[0]?.reasons).toEqual([{ code: 'name' }]);
});

it('marks sure candidates as such and the others not', () => {
  expect(detector.find('Klonopin and Soma').map(({ sure }) => sure)).toEqual([true, false]);
});

it('gives only reasons that have a code, the weightiest first', () => {
  const [mention] = detector.detect('Soma® (carisoprodol) tablets 350 mg were prescribed');
  const codes = mention?.reasons.map(({ code }) => code) ?? [];
  expect(codes[0]).toBe('explained');
  const order: readonly string[] = reasonCodes;
  expect(codes.map((code) => order.indexOf(code))).toEqual(codes.map((code) => order.indexOf(code)).sort((a, b) => a - b));
});

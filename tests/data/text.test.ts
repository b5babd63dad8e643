import { describe, expect, it } from 'vitest';
import { isAllowedUrl } from '../../scripts/data/text/allowed-url.ts';
import { findFigures } from '../../scripts/data/text/figures.ts';
import { findFrequencies, saysFrequency } from '../../scripts/data/text/frequencies.ts';
import { countSyllables, measureReadability, wordsOf } from '../../scripts/data/text/readability.ts';

describe('findFigures', () => {
  it.each([
    ['0.25 mg', ['0.25 mg']],
    ['1,000 mg and 1000mg', ['1000 mg', '1000 mg']],
    ['20 micrograms, 20 mcg', ['20 mcg', '20 mcg']],
    ['2 to 4 weeks', ['2 week', '4 week']],
    ['two-to-four-week', ['2 week', '4 week']],
    ['25, 50 or 100 mg', ['25 mg', '50 mg', '100 mg']],
    ['a 12-hour dose', ['12 hour']],
    ['5 mg per kg', ['5 mg']],
    ['20% or 20 percent', ['20 %', '20 %']],
    ['CYP3A4, vitamin B12 and COVID-19', ['19']],
    ['65 years and over', ['65 year']],
    ['in 2026', ['2026']],
    ['at one time', ['1']],
    ['nothing', []],
  ])('reads %s', (text, expected) => {
    expect(findFigures(text).map(({ number, unit }) => (unit === null ? number : `${number} ${unit}`))).toEqual(expected);
  });
});

describe('findFrequencies', () => {
  it.each([
    ['twice daily', ['2/day']], ['once a day', ['1/day']], ['3 times each day', ['3/day']], ['two times per week', ['2/week']], ['once-weekly', ['1/week']],
    ['once you stop', []], ['every 12 hours', []],
  ])('reads %s', (text, expected) => {
    expect(findFrequencies(text).map(({ rate }) => rate)).toEqual(expected);
  });

  it.each([['bid', '2/day', true], ['b.i.d.', '2/day', true], ['daily', '1/day', true], ['tid', '2/day', false], ['weekly', '1/day', false]])(
    'takes a source\'s %s for %s: %s', (fact, rate, expected) => {
      expect(saysFrequency(fact, { rate, written: '' })).toBe(expected);
    });
});

describe('readability', () => {
  it.each([['a', 1], ['take', 1], ['tablet', 2], ['medicine', 3], ['breathing', 2], ['liver', 2], ['used', 1], ['treated', 2], ['blood-thinning', 3], ['25', 1]])(
    'counts the syllables of %s: %d', (word, count) => {
      expect(countSyllables(word)).toBe(count);
    });

  it('counts numbers and hyphenated words as one word', () => {
    expect(wordsOf('It’s 0.5 mg of long-acting (slow) medicine.')).toEqual(['It’s', '0.5', 'mg', 'of', 'long-acting', 'slow', 'medicine']);
  });

  it('grades short words in short sentences lower than long ones', () => {
    const same = (text: string) => text;
    const plain = measureReadability(['It can make you feel sick. Call your doctor.'], same);
    const hard = measureReadability(['Gastrointestinal manifestations necessitate immediate professional consultation.'], same);
    expect(plain.grade).toBeLessThan(3);
    expect(hard.grade).toBeGreaterThan(12);
    expect(plain.sentences).toBe(2);
  });
});

describe('isAllowedUrl', () => {
  const hosts = [{ value: { host: 'nlm.nih.gov', is: 'NLM' }, file: '', line: 1 }];
  it.each([
    ['https://nlm.nih.gov/x', true], ['https://dailymed.nlm.nih.gov/x?y=1', true], ['http://nlm.nih.gov/', false], ['https://evilnlm.nih.gov/', false],
    ['https://nlm.nih.gov.example.com/', false], ['https://nlm.nih.gov@example.com/', false], ['https://user@nlm.nih.gov/', false], ['https://nlm.nih.gov:8443/', false],
    ['javascript:alert(1)', false], ['', false],
  ])('%s: %s', (address, expected) => {
    expect(isAllowedUrl(address, hosts)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWordAt } from '../../../src/drugs/fold/fold-word.ts';
import { isIgnorable, isWordAt } from '../../../src/drugs/fold/fold-char.ts';
import { sampleDetector, sampleRecords } from './sample-lexicon.ts';

const detector = sampleDetector();
const names = sampleRecords.flatMap((record) => record.names.map((name) => name.text));
const oddPieces = [
  '\u00ad', '\u200b', '\u200d', '\ufeff', '\u0301', '\ud800', '\udc00', '😀', '®', '™', '’', '—', '\u00a0', '\n', 'é', 'ß', 'ﬁ', 'İ', 'ı', 'ｗ', '\uffee',
  'а', 'α', '漢', 'µ', '²', '/', '-', '.', '_', '@', '#', '://', '(', ')', "'s", 's', ' XR', '-abcd', ' sodium', ' 5 mg', ' and ', ', ', 'L-',
];
/** Texts of the pieces that decide: names, joined and broken by everything that is not plain. */
const nameLike = fc.array(fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  { weight: 3, arbitrary: fc.constantFrom(...oddPieces) },
  { weight: 2, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(nameLike, fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 200 }));

describe('any text at all', { timeout: 60_000 }, () => {
  it('gives mentions in order, apart, non-empty, each the text at its offsets', () => {
    fc.assert(fc.property(anyText, (text) => {
      let end = 0;
      for (const mention of detector.detect(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.text).toBe(text.slice(mention.start, mention.end));
        ({ end } = mention);
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }), { numRuns: 3000 });
  });

  it('never marks a part of a word', () => {
    fc.assert(fc.property(anyText, (text) => {
      for (const { start, end } of detector.find(text)) {
        let before = start - 1;
        while (isIgnorable(text.charCodeAt(before))) before--;
        expect(isWordAt(text, before) && isWordAt(text, start)).toBe(false);
        expect(isWordAt(text, end)).toBe(false);
      }
    }), { numRuns: 3000 });
  });

  it('finds a name among other words, however it is broken by invisible characters', () => {
    const generic = fc.constantFrom('clonazepam', 'warfarin', 'fluoxetine', 'bupropion', 'prednisone');
    const words = fc.array(fc.constantFrom('the', 'été', '“quoted”', '—', '日本 ', 'naïve', 'x\u00ad', 'Ω'), { maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(fc.property(words, generic, fc.nat(), fc.constantFrom('', '\u00ad', '\u200b', '\u2060'), words, (left, name, at, invisible, right) => {
      const cut = 1 + (at % (name.length - 1));
      const written = name.slice(0, cut) + invisible + name.slice(cut);
      const text = `${left} ${written} ${right}`;
      expect(detector.detect(text).map((mention) => [mention.start, mention.text, mention.drug])).toEqual([[left.length + 1, written, name]]);
    }), { numRuns: 2000 });
  });

  it('finds the same in a long text as in its parts', () => {
    const paragraph = 'Il a pris de la war\u00adfarin — “Klonopin” é.\n\n';
    const count = 700; // more than one chunk of the scanner
    const mentions = detector.detect(paragraph.repeat(count));
    expect(mentions).toHaveLength(2 * count);
    mentions.forEach((mention, index) => {
      const offset = Math.floor(index / 2) * paragraph.length;
      expect(mention.start).toBe(offset + paragraph.indexOf(index % 2 === 0 ? 'war' : 'Klon'));
    });
  });

  it.each([8100, 8180, 8190, 8191, 8192, 8193, 8200])('finds a name that meets the border of a chunk after %i characters', (length) => {
    for (const filler of ['ab ', 'é ', '—']) {
      const start = filler.repeat(Math.ceil(length / filler.length)).slice(0, length - 1);
      const text = `${start} insulin glargine, warfarin`;
      expect(detector.detect(text).map((mention) => mention.start)).toEqual([length, length + 18]);
    }
  });

  it('takes a word of nothing but ligatures', () => {
    for (const length of [1, 21, 63, 64, 65, 300]) expect(detector.detect('ﬃ'.repeat(length))).toEqual([]);
  });

  it('folds a word of 50,000 letters no farther than a name can be', () => {
    expect(foldWordAt('a'.repeat(50_000), 0)).toBeNull();
    expect(detector.detect(`${'warfarin'.repeat(7000)} warfarin`).map((mention) => mention.start)).toEqual([56_001]);
  });
});

describe('time grows with the length of the text, no faster', { timeout: 60_000 }, () => {
  const units: readonly (readonly [string, string])[] = [
    ['words', 'the quick brown fox '], ['names', 'warfarin, Soma and iron; '], ['one word', 'warfarin'], ['no spaces', 'warfarin/'], ['dots', 'a.b.'],
    ['combining marks', 'e\u0301\u0301\u0301'], ['invisible characters', '\u00ad\u200b'], ['lone surrogates', '\ud800'], ['brackets', '(((Soma'],
    ['hyphens', 'St.-'], ['accents', 'été '], ['emoji', '😀warfarin'], ['line ends', 'insulin\n'], ['full-width', 'ｗ'],
  ];
  it.each(units)('of %s', (_, unit) => {
    const small = costOf(unit, 2000);
    const large = costOf(unit, 32_000);
    // 16 times the text; quadratic time would be 256 times. The milliseconds forgive a busy machine.
    expect(large).toBeLessThan(small * 64 + 150);
  });

  function costOf(unit: string, chars: number): number {
    const text = unit.repeat(Math.ceil(chars / unit.length));
    let bestMs = Infinity;
    for (let run = 0; run < 2; run++) {
      const startMs = performance.now();
      detector.detect(text);
      bestMs = Math.min(bestMs, performance.now() - startMs);
    }
    return bestMs;
  }
});

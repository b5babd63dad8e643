import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitName } from '../../../src/drugs/fold/fold-word.ts';
import { openLexicon } from '../../../src/drugs/lexicon/open-lexicon.ts';
import { packLexicon } from '../../../src/drugs/lexicon/pack-lexicon.ts';
import { hashFoldedWord, passesFilter } from '../../../src/drugs/lexicon/word-filter.ts';
import type { NameRecord } from '../../../src/drugs/name.ts';
import { record, sampleRecords, sampleRules } from './sample-lexicon.ts';

const lexicon = openLexicon(packLexicon(sampleRecords, sampleRules));
const namesFrom = (word: string) => lexicon.groupOf(word)?.names.map(({ text }) => text) ?? [];

describe('the packed lexicon', () => {
  it('gives every name back under its first word, with its kind and its drug', () => {
    for (const { id, names } of sampleRecords) {
      for (const name of names.filter(({ kind }) => kind !== 'salt')) {
        const [first = ''] = splitName(name.text).words;
        const packed = lexicon.groupOf(first)?.names.find(({ text }) => text.toLowerCase() === name.text.toLowerCase());
        expect([name.text, packed?.kind]).toEqual([name.text, name.kind]);
        expect([packed?.drug, ...(packed?.alternatives ?? [])]).toContain(id);
      }
    }
  });

  it('puts names of more words first', () => {
    expect(namesFrom('insulin')).toEqual(['insulin glargine', 'insulin']);
  });

  it('knows the plural of a one-word name, not of an abbreviation or of a short word', () => {
    expect(lexicon.groupOf('aspirins')).toMatchObject({ isPlural: true, names: [{ text: 'aspirin' }] });
    expect(lexicon.groupOf('hctzs')?.names ?? []).toEqual([]);
    expect(lexicon.groupOf('somas')).toBeNull();
  });

  it('knows nothing of other words', () => {
    for (const word of ['', 'aspiri', 'aspirine', 'zzz', '0', 'the']) expect(lexicon.groupOf(word)).toBeNull();
  });

  it('leaves out the salts a generic name takes in by itself', () => {
    expect(namesFrom('warfarin')).toEqual(['warfarin']);
    const ofAnother = openLexicon(packLexicon([record('a', ['generic alpha']), record('b', ['salt alpha sodium'])], []));
    expect(ofAnother.groupOf('alpha')?.names.map(({ text }) => text)).toEqual(['alpha sodium', 'alpha']);
  });

  it('shows the drug whose country comes first, and the others as alternatives, whatever the order of the records', () => {
    for (const records of [sampleRecords, sampleRecords.toReversed()]) {
      const [name] = openLexicon(packLexicon(records, [])).groupOf('arlevert')?.names ?? [];
      expect(name).toMatchObject({ drug: 'cinnarizine', alternatives: ['dimenhydrinate'] });
    }
  });

  it('is the same for the same records', () => {
    expect(JSON.stringify(packLexicon(sampleRecords, sampleRules))).toBe(JSON.stringify(packLexicon(structuredClone(sampleRecords), sampleRules)));
  });

  it('stays plain ASCII, so that the content script is one byte a character', () => {
    const packed = JSON.stringify(packLexicon([record('a', ['generic acétaminophène', 'brand:CA Dr. Æble’s ®Ölmix'])], []));
    expect([...packed].filter((character) => character > '~')).toEqual([]);
  });

  it('leaves out names of one letter or two digits, which mean everything else', () => {
    expect(openLexicon(packLexicon([record('a', ['generic 3', 'generic X', 'brand 22', 'brand 222'])], [])).groupOf('3')).toBeNull();
  });

  it('refuses a name that cannot be packed, naming its record', () => {
    for (const name of ['а', 'a\\b', '®', 'а']) expect(() => packLexicon([record('the-id', [`brand ${name}`])], [])).toThrow(/the-id/);
  });

  it('gives back any names at all, with any capitals, in any number', { timeout: 60_000 }, () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcXYZ019'), minLength: 3, maxLength: 8 });
    const text = fc.tuple(fc.array(letters, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '-', '/', ', ')).map(([words, gap]) => words.join(gap));
    const kind = fc.constantFrom('generic', 'brand', 'combination', 'abbreviation') as fc.Arbitrary<'generic' | 'brand'>;
    const name = fc.record({ text, kind, countries: fc.constant([]), evidence: fc.constant('none' as const) })
      .map((made) => (made.kind === 'brand' ? { ...made, text: made.text.replace(/[^a-zA-Z0-9]/g, '') } : made)); // no line extensions
    const records = fc.array(fc.array(name, { maxLength: 12 }), { maxLength: 30 })
      .map((all) => all.map((names, index): NameRecord => ({ id: `drug-${index}`, title: '', ingredients: [], names })));
    fc.assert(fc.property(records, (all) => {
      const packed = packLexicon(all, []);
      const opened = openLexicon(packed);
      const keyOf = (name: string) => splitName(name).words.join(' ');
      for (const { id, names } of all) {
        for (const each of names) {
          const { words } = splitName(each.text);
          expect(passesFilter(opened.filter, hashFoldedWord(words[0] ?? '', opened.seed))).toBe(1);
          const found = opened.groupOf(words[0] ?? '')?.names.find((other) => keyOf(other.text) === keyOf(each.text));
          expect([found?.drug, ...(found?.alternatives ?? [])]).toContain(id);
          const writings = all.flatMap((record) => record.names.map((other) => other.text)).filter((other) => keyOf(other) === keyOf(each.text));
          if (found?.kind === 'abbreviation') expect(writings).toContain(found.text);
          else expect(writings.map((other) => other.toLowerCase())).toContain(found?.text.toLowerCase());
        }
      }
    }), { numRuns: 60 });
  });
});

describe('the word filter', () => {
  it('shares a bit between a word and its plural', () => {
    expect(hashFoldedWord('statins', 7)).toBe(hashFoldedWord('statin', 7));
    expect(hashFoldedWord('gas', 7)).not.toBe(hashFoldedWord('ga', 7));
  });
});

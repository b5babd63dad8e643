import { expect, it } from 'vitest';
import { createDetector } from '../../../src/drugs/detector.ts';
import { openGate } from '../../../src/drugs/gate/open-gate.ts';
import { packGate } from '../../../src/drugs/gate/pack-gate.ts';
import { openLexicon } from '../../../src/drugs/lexicon/open-lexicon.ts';
import { packLexicon } from '../../../src/drugs/lexicon/pack-lexicon.ts';
import { sampleRecords, sampleRules } from './sample-lexicon.ts';

const gate = openGate(packGate(sampleRecords, sampleRules));

it('lets every name by, in any case and writing', () => {
  const everyday = ['Today', 'iron'];
  for (const { names } of sampleRecords) {
    for (const { text } of names.filter((name) => !everyday.includes(name.text))) {
      for (const written of [text, text.toUpperCase(), `“${text}”`]) expect([written, gate.mayHoldName(`x ${written} y`)]).toEqual([written, true]);
    }
  }
  for (const written of ['war\u00adfarin', 'aspirins', "Klonopin's", 'ﬂuoxetine']) expect(gate.mayHoldName(written)).toBe(true);
});

it('stays shut for text without names, and for names that are common words', () => {
  expect(gate.mayHoldName('Today the council voted to restore the bridge over the river. The patient reader may skip this.')).toBe(false);
});

it('shares its scanner with the detector that follows', () => {
  const detector = createDetector(openLexicon(packLexicon(sampleRecords, sampleRules)), gate.scan);
  expect(detector.detect('warfarin and Klonopin').map(({ drug }) => drug)).toEqual(['warfarin', 'clonazepam']);
});

import { foldWordAt } from '../fold/fold-word.ts';
import { createWordScanner, type WordScanner } from '../find/scan-words.ts';
import { filterBytes, hashFoldedWord, passesFilter } from '../lexicon/word-filter.ts';
import type { PackedGate } from './pack-gate.ts';

/**
 * Says of a text whether it may hold a name, from a sixth of the lexicon's size, so that the lexicon need come only to pages that
 * want it. Never wrong when it says no (but for names that are common words, see pack-gate.ts); wrong when it says
 * yes about once in 6,000 different words.
 */
export interface NameGate {
  mayHoldName(text: string): boolean;
  /** The scanner, for `createDetector`: there should be one only (see scan-words.ts). */
  readonly scan: WordScanner;
}

export function openGate(packed: PackedGate): NameGate {
  const encoder = new TextEncoder();
  const filter = new Uint8Array(filterBytes);
  const confirm = new Uint8Array(filterBytes);
  encoder.encodeInto(packed.filter, filter);
  encoder.encodeInto(packed.confirm, confirm);
  const scan = createWordScanner(filter, packed.seed);
  return {
    scan,
    mayHoldName(text) {
      let mayHold = false;
      scan(text, (start) => {
        if (mayHold) return;
        const folded = foldWordAt(text, start);
        mayHold = folded !== null && passesFilter(confirm, hashFoldedWord(folded.word, packed.confirmSeed)) === 1;
      });
      return mayHold;
    },
  };
}

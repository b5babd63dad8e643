import { findCandidates } from './find/find-candidates.ts';
import { createWordScanner, type WordScanner } from './find/scan-words.ts';
import { judgeCandidates } from './judge/judge-candidates.ts';
import type { Lexicon, LexiconName } from './lexicon/lexicon.ts';
import type { Mention } from './mention.ts';
import { createPageEvidence, type PageEvidence } from './page-evidence.ts';

/**
 * The detector: finds medicine names in text. Pure; the same in the content script and on the command line.
 *
 *     const detector = createDetector(openLexicon(packedLexicon));
 *     const page = createPageEvidence();                          // one for the whole frame
 *     const candidates = detector.find(text, page);               // step 1, for every text of the page: one linear pass
 *     const mentions = detector.judge(text, candidates, page);    // step 2, for texts with candidates, once the page is read
 *
 * A text is a block's worth of words: the joined text of an inline run (a paragraph, a cell), so that names split over inline
 * elements and their neighbours are seen. The longer the better for speed; context is looked for within the text only.
 * Offsets are UTF-16 code units of the text as given. Any string at all is welcome: neither step throws.
 *
 * Most texts have no candidates: `find` then returns one shared empty array. Candidates all of which are `sure` may be
 * judged at once; the others want the page's whole evidence (judging early is right, only less sure of ambiguous names).
 */
export interface Detector {
  /** Every place that may be a name, in order, not overlapping. Adds what it saw to `page`. */
  find(text: string, page?: PageEvidence): readonly Candidate[];
  /** The candidates that are medicines, with the reasons. `candidates` are all those of this text, as `find` gave them. */
  judge(text: string, candidates: readonly Candidate[], page: PageEvidence): Mention[];
  /** Both steps for a text that stands alone. */
  detect(text: string): Mention[];
}

export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly name: LexiconName;
  /** True when the name needs no evidence. */
  readonly sure: boolean;
}

/** `scan` is the gate's scanner where there is a gate (gate/open-gate.ts), made of the same filter as the lexicon's. */
export function createDetector(lexicon: Lexicon, scan: WordScanner = createWordScanner(lexicon.filter, lexicon.seed)): Detector {
  const find = findCandidates(lexicon, scan);
  const judge = judgeCandidates(lexicon);
  return {
    find,
    judge,
    detect(text) {
      const page = createPageEvidence();
      return judge(text, find(text, page), page);
    },
  };
}

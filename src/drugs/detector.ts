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

const noCandidates: readonly Candidate[] = [];

export function createDetector(lexicon: Lexicon): Detector {
  const find = (text: string, page?: PageEvidence): readonly Candidate[] => {
    if (page) page.chars += text.length;
    let found: Candidate[] | null = null;
    let from = 0;
    for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (word.index < from) continue;
      for (const name of lexicon.namesFrom(word[0].toLowerCase())) {
        const end = word.index + name.text.length;
        if (text.slice(word.index, end).toLowerCase() !== name.text.toLowerCase()) continue;
        if (/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) continue;
        (found ??= []).push({ start: word.index, end, name, sure: name.rule === null });
        from = end;
        if (page && name.rule === null) {
          page.sureMentions++;
          page.sureDrugs.add(name.drug);
        }
        break;
      }
    }
    return found ?? noCandidates;
  };
  const judge = (text: string, candidates: readonly Candidate[], _page: PageEvidence): Mention[] =>
    candidates.filter((candidate) => candidate.sure).map(({ start, end, name }) => ({
      start, end, text: text.slice(start, end), name: name.text, kind: name.kind,
      drug: name.drug, alternatives: name.alternatives, reasons: [{ code: 'name' }],
    }));
  const detect = (text: string): Mention[] => {
    const page = createPageEvidence();
    return judge(text, find(text, page), page);
  };
  return { find, judge, detect };
}

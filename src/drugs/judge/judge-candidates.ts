import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

export function judgeCandidates(_lexicon: Lexicon): Detector['judge'] {
  return (text, candidates, _page) =>
    candidates.filter((candidate) => candidate.sure).map(({ start, end, name }) => ({
      start, end, text: text.slice(start, end), name: name.text, kind: name.kind,
      drug: name.drug, alternatives: name.alternatives, reasons: [{ code: 'name' }],
    }));
}

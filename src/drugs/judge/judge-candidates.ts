import type { Candidate, Detector } from '../detector.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hashFoldedWord, passesFilter } from '../lexicon/word-filter.ts';
import type { Mention, Reason } from '../mention.ts';
import { createContext, type Context } from './context.ts';
import { findBodyEvidence } from './body-evidence.ts';
import { findCompany } from './company-evidence.ts';
import { findNearEvidence, type Evidence } from './near-evidence.ts';
import { findPageEvidence } from './page-view.ts';
import { reasonCodes } from './reason-code.ts';
import { findShapeEvidence } from './shape-evidence.ts';
import { findWordEvidence } from './word-evidence.ts';

/** Where the count starts, by how often the name means the medicine. It is believed when the sum is not below 0. */
const startingPoints = { rare: -6, even: -2, usual: 2 } as const;

/** Candidates looked at on either side, so that a text full of names takes time in proportion. */
const neighbours = 6;

export type Verdict =
  | { readonly kind: 'medicine'; readonly points: number; readonly reasons: readonly Reason[] }
  | { readonly kind: 'not-medicine'; readonly points: number };

/** Makes the second step of the detector: believes sure names, and weighs the evidence for the others. */
export function judgeCandidates(lexicon: Lexicon): Detector['judge'] {
  const topicOf = createTopicLookup(lexicon);
  return (text, candidates, page) =>
    candidates.flatMap((candidate, index) => {
      if (candidate.sure) return [toMention(text, candidate, [{ code: 'name' }])];
      const verdict = weigh(createContext({ text, candidate, others: candidates.slice(Math.max(0, index - neighbours), index + neighbours + 1), page, topicOf }));
      return verdict.kind === 'medicine' ? [toMention(text, candidate, verdict.reasons)] : [];
    });
}

/** Adds up the evidence for one ambiguous name. The reasons are what spoke for it, the weightiest first. */
export function weigh(context: Context): Verdict {
  const prior = context.name.rule?.prior ?? 'usual';
  const evidence = [
    ...findNearEvidence(context), ...findCompany(context), ...findWordEvidence(context), ...findBodyEvidence(context),
    ...findPageEvidence(context), ...findShapeEvidence(context),
  ];
  const points: number = evidence.reduce((sum, { points: each }) => sum + each, startingPoints[prior] as number);
  if (points < 0) return { kind: 'not-medicine', points };
  return { kind: 'medicine', points, reasons: toReasons(evidence) };
}

function toReasons(evidence: readonly Evidence[]): Reason[] {
  const reasons = evidence.flatMap(({ code, detail }) => (code === undefined ? [] : [detail === undefined ? { code } : { code, detail }]));
  const order: readonly string[] = reasonCodes;
  return reasons.length > 0 ? reasons.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code)) : [{ code: 'usual' }];
}

function toMention(text: string, { start, end, name }: Candidate, reasons: readonly Reason[]): Mention {
  return { start, end, text: text.slice(start, end), name: name.text, kind: name.kind, drug: name.drug, alternatives: name.alternatives, reasons };
}

/** More different words than stand near the ambiguous names of a large page. */
const maxKept = 4096;

/** Topics of words near a name, kept for the words that come again. */
function createTopicLookup(lexicon: Lexicon): Context['topicOf'] {
  const kept = new Map<string, number>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const topic = passesFilter(lexicon.filter, hashFoldedWord(word, lexicon.seed)) === 1 ? (lexicon.groupOf(word)?.topic ?? -1) : -1;
    if (kept.size >= maxKept) kept.clear();
    kept.set(word, topic);
    return topic;
  };
}

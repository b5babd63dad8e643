import { topics } from './judge/topics.ts';

/**
 * What a page as a whole is about, counted as its texts are read. Cheap running totals: the content script keeps one for the
 * frame, hands it to `find`, which adds to it, and to `judge`, which reads it. It only grows; a text read twice counts twice.
 */
export interface PageEvidence {
  /** UTF-16 code units read. */
  chars: number;
  /** Mentions of unambiguous names. */
  sureMentions: number;
  /** Ids of the medicines named by unambiguous names. */
  readonly sureDrugs: Set<string>;
  /** Words that tell what a page is about ("tablet": medicine, "fragrance": beauty), counted by topic in the order of `topics`. */
  readonly topicWords: number[];
}

export const createPageEvidence = (): PageEvidence => ({
  chars: 0, sureMentions: 0, sureDrugs: new Set(), topicWords: topics.map(() => 0),
});

import type { Evidence } from '../load/evidence.ts';
import { splitSentences } from '../parse/split-sentences.ts';

export interface EvidenceItem {
  readonly statement: string;
  readonly cites: readonly string[];
  readonly terms: readonly string[];
  readonly figures: readonly string[];
  /** Line in the evidence file. */
  readonly line: number;
}

export interface EvidenceIndex {
  readonly items: readonly EvidenceItem[];
  /** The items that carry a statement: its own, or those of its sentences; empty when a part has none. */
  readonly find: (statement: string) => readonly EvidenceItem[];
}

/** Finds evidence by the sentence, whatever its quotes, dashes and spaces. Made once for each file: two checks ask. */
export function getEvidenceIndex(evidence: Evidence): EvidenceIndex {
  const known = indexOf.get(evidence);
  if (known !== undefined) return known;
  const index = createIndex(evidence);
  indexOf.set(evidence, index);
  return index;
}

const indexOf = new WeakMap<Evidence, EvidenceIndex>();

function createIndex({ statements, lineOf }: Evidence): EvidenceIndex {
  const items = statements.map(({ statement, cites, terms, figures }, at): EvidenceItem => ({ statement, cites, terms, figures, line: lineOf(at) }));
  const byKey = new Map<string, EvidenceItem[]>();
  for (const item of items) {
    const same = byKey.get(keyOf(item.statement));
    if (same === undefined) byKey.set(keyOf(item.statement), [item]);
    else same.push(item);
  }
  const look = (text: string): readonly EvidenceItem[] => byKey.get(keyOf(text)) ?? [];
  return {
    items,
    find: (statement) => {
      const whole = look(statement);
      if (whole.length > 0) return whole;
      const sentences = splitSentences(statement).map(([start, end]) => statement.slice(start, end));
      if (sentences.length < 2) return [];
      // A short answer ("No.") needs no evidence of its own.
      const parts = sentences.filter((sentence) => sentence.split(/\s+/).length > 3).map(look);
      return parts.every((found) => found.length > 0) ? parts.flat() : [];
    },
  };
}

const keyOf = (text: string): string =>
  text.normalize('NFKC').replace(/[‘’]/g, '\'').replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim().replace(/\.$/, '');

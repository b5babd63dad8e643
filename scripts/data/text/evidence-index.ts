import type { Evidence } from '../load/evidence.ts';
import { splitSentences } from '../parse/split-sentences.ts';

export interface EvidenceItem {
  readonly statement: string;
  readonly cites: readonly string[];
  readonly figures: readonly string[];
  /** Line in the evidence file. */
  readonly line: number;
}

export interface EvidenceIndex {
  /** The items that carry a statement: its own, or those of its sentences; empty when a part has none. */
  readonly find: (statement: string) => readonly EvidenceItem[];
  /** Items that no `find` has asked for so far. */
  readonly unused: () => readonly EvidenceItem[];
}

/** Finds evidence by the sentence, whatever its quotes, dashes and spaces. */
export function createEvidenceIndex({ statements, lineOf }: Evidence): EvidenceIndex {
  const byKey = new Map<string, EvidenceItem[]>();
  for (const [at, { statement, cites, figures }] of statements.entries()) {
    const items = byKey.get(keyOf(statement)) ?? [];
    items.push({ statement, cites, figures, line: lineOf(at) });
    byKey.set(keyOf(statement), items);
  }
  const asked = new Set<string>();
  const look = (text: string): readonly EvidenceItem[] => {
    asked.add(keyOf(text));
    return byKey.get(keyOf(text)) ?? [];
  };
  return {
    find: (statement) => {
      const whole = look(statement);
      if (whole.length > 0) return whole;
      const sentences = splitSentences(statement).map(([start, end]) => statement.slice(start, end));
      // A short answer ("No.") needs no evidence of its own.
      const parts = sentences.filter((sentence) => sentence.split(/\s+/).length > 3).map(look);
      return sentences.length > 1 && parts.every((items) => items.length > 0) ? parts.flat() : [];
    },
    unused: () => [...byKey].filter(([key]) => !asked.has(key)).flatMap(([, items]) => items),
  };
}

const keyOf = (text: string): string =>
  text.normalize('NFKC').replace(/[‘’]/g, '\'').replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim().replace(/\.$/, '');

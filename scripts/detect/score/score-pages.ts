import type { GoldEntity, GoldPage } from '../gold.ts';

/** A mention to be judged against the gold. `kind` is what the detector holds it to be. */
export interface ScoredSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Right, false and missed. `found` counts gold entities, `right` mentions: one mention may cover two entities. */
export interface Count {
  right: number;
  false: number;
  found: number;
  missed: number;
}

export interface Score {
  readonly pages: number;
  /** Pages with a false mark (by overlap). */
  readonly pagesWithFalse: number;
  readonly exact: Count;
  readonly overlap: Count;
  /** Found and missed by the gold's type, exact and by overlap; right and false by the detector's kind, by overlap. */
  readonly recallByType: ReadonlyMap<string, { readonly exact: Count; readonly overlap: Count }>;
  readonly precisionByKind: ReadonlyMap<string, Count>;
  readonly missed: ReadonlyMap<string, number>;
  readonly missedExactly: ReadonlyMap<string, number>;
  readonly falseMarks: ReadonlyMap<string, number>;
  readonly wrongBorders: ReadonlyMap<string, number>;
}

/** Types that are neither asked for nor held against the detector: classes of medicines, what annotators may or may not mark. */
export const ignoredTypes: ReadonlySet<string> = new Set(['group', 'drug_n', 'optional']);

const empty = (): Count => ({ right: 0, false: 0, found: 0, missed: 0 });

/**
 * Compares mentions with the gold. Exact: the borders are the entity's, or one of its alternatives. Overlap: they share a
 * character. A mention that touches only ignored entities is left out of the count.
 */
export function scorePages(pages: readonly GoldPage[], spansOf: (page: GoldPage) => readonly ScoredSpan[]): Score {
  const exact = empty();
  const overlap = empty();
  const recallByType = new Map<string, { exact: Count; overlap: Count }>();
  const precisionByKind = new Map<string, Count>();
  const lists = { missed: new Map(), missedExactly: new Map(), falseMarks: new Map(), wrongBorders: new Map() } as Record<string, Map<string, number>>;
  const add = (list: string, text: string) => lists[list]?.set(text, (lists[list]?.get(text) ?? 0) + 1);
  let pagesWithFalse = 0;
  for (const page of pages) {
    const wanted = page.entities.filter(({ type }) => !ignoredTypes.has(type));
    const ignored = page.entities.filter(({ type }) => ignoredTypes.has(type));
    const spans = spansOf(page);
    const exactly = new Set(wanted.filter((entity) => spans.some((span) => isExact(span, entity))));
    let hasFalse = false;
    for (const span of spans) {
      const kind = getOrAdd(precisionByKind, span.kind, empty);
      const touched = wanted.some((entity) => touches(span, entity));
      if (!touched && ignored.some((entity) => touches(span, entity))) continue;
      if (wanted.some((entity) => isExact(span, entity))) exact.right++;
      else {
        exact.false++;
        if (touched) add('wrongBorders', page.text.slice(span.start, span.end));
      }
      if (touched) {
        overlap.right++;
        kind.right++;
      } else {
        overlap.false++;
        kind.false++;
        hasFalse = true;
        add('falseMarks', page.text.slice(span.start, span.end));
      }
    }
    if (hasFalse) pagesWithFalse++;
    for (const entity of wanted) {
      const type = getOrAdd(recallByType, entity.type, () => ({ exact: empty(), overlap: empty() }));
      const isFound = spans.some((span) => touches(span, entity));
      for (const count of [overlap, type.overlap]) count[isFound ? 'found' : 'missed']++;
      for (const count of [exact, type.exact]) count[exactly.has(entity) ? 'found' : 'missed']++;
      if (!isFound) add('missed', entity.text);
      else if (!exactly.has(entity)) add('missedExactly', entity.text);
    }
  }
  return { pages: pages.length, pagesWithFalse, exact, overlap, recallByType, precisionByKind, ...(lists as unknown as Pick<Score, 'missed' | 'missedExactly' | 'falseMarks' | 'wrongBorders'>) };
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Shares from 0 to 1; of nothing, 1. */
export function ratesOf({ right, false: wrong, found, missed }: Count): Rates {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = found + missed === 0 ? 1 : found / (found + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const piecesOf = (entity: GoldEntity): readonly (readonly [number, number])[] => entity.parts ?? [[entity.start, entity.end]];

const touches = (span: ScoredSpan, entity: GoldEntity): boolean =>
  piecesOf(entity).some(([start, end]) => span.start < end && start < span.end);

const isExact = (span: ScoredSpan, entity: GoldEntity): boolean =>
  [[entity.start, entity.end], ...(entity.alts ?? []), ...(entity.parts ?? [])].some(([start, end]) => span.start === start && span.end === end);

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = create();
  map.set(key, made);
  return made;
}

import type { Page } from '../parse/page.ts';
import { pageStatements } from '../text/page-statements.ts';
import { measureReadability } from '../text/readability.ts';

/** What `data:report` says of one monograph. */
export interface PageSummary {
  readonly id: string;
  readonly statements: number;
  readonly uncited: number;
  readonly citations: number;
  readonly sources: number;
  /** Oldest and newest revision date as printed; "not seen" left out, null when none was seen. */
  readonly oldestRevision: string | null;
  readonly newestRevision: string | null;
  readonly lastRead: string | null;
  readonly gaps: number;
  /** Gaps that open with one of the five safety parts. */
  readonly safetyGaps: number;
  readonly grade: number;
  /** Times read against the sources: 1 by its writer, 2 when `checked` is filled in. */
  readonly readings: 1 | 2;
  readonly checked: string | null;
  readonly reviewBy: string | null;
}

export function summarizePage(
  page: Page, { mask, safetyGaps }: { readonly mask: (text: string) => string; readonly safetyGaps: number },
): PageSummary {
  const { front } = page;
  const statements = pageStatements(page);
  const sources = Object.values(front.sources);
  const revisions = sources.map(({ revised }) => revised).filter((revised) => revised !== 'not seen').sort();
  return {
    id: page.id,
    statements: statements.length,
    uncited: statements.filter(({ citations }) => citations.length === 0).length,
    citations: statements.reduce((sum, { citations }) => sum + citations.length, 0),
    sources: sources.length,
    oldestRevision: revisions[0] ?? null,
    newestRevision: revisions.at(-1) ?? null,
    lastRead: sources.map(({ read }) => read).sort().at(-1) ?? null,
    gaps: front.gaps.length,
    safetyGaps,
    grade: Math.round(measureReadability(statements.map(({ text }) => text), mask).grade * 10) / 10,
    readings: front.checked === null ? 1 : 2,
    checked: front.checked?.date ?? null,
    reviewBy: front.review_by,
  };
}

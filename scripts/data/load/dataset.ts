import type { AmbiguousName } from '../../../src/drugs/ambiguous-name.ts';
import type { Page } from '../parse/page.ts';
import type { Card } from './cards.ts';
import type { Evidence } from './evidence.ts';
import type { Row } from './read-vocabulary.ts';
import type { Vocabularies } from './vocabularies.ts';

/** Everything that was read, good rows only; what was wrong is among the findings. */
export interface Dataset {
  /** One for each id, by id. */
  readonly pages: readonly Page[];
  /** Those to build, one for each id, by id. A card whose id has a page adds its names to it. */
  readonly cards: readonly Card[];
  /** Every card of the project, for checks: a look-alike need not be built to be known. */
  readonly knownCards: readonly Card[];
  /** True for the project's own dataset, false for another folder: only there can a rule or declaration be stale. */
  readonly isOwn: boolean;
  readonly vocabularies: Vocabularies;
  /** By id of the page. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly ambiguousNames: readonly Row<AmbiguousName>[];
}

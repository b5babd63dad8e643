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
  /** One for each id, by id. A card whose id has a page adds its names to it. */
  readonly cards: readonly Card[];
  readonly vocabularies: Vocabularies;
  /** By id of the page. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly ambiguousNames: readonly Row<AmbiguousName>[];
}

import type { NameKind } from './name.ts';

/**
 * Why a stretch of text is believed to be a medicine. Codes, not sentences: surfaces turn them into words of `_locales`
 * (`reason_<code>`), with `detail` as the piece of text that counted, when there is one ("0.5 mg", "prescribed").
 */
export interface Reason {
  readonly code: string;
  readonly detail?: string;
}

/** A place in a text where a medicine is named. Offsets are UTF-16 code units of the text as given, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The text as it stands there, soft hyphens and all. */
  readonly text: string;
  /** The name as the dataset writes it: "Klonopin". */
  readonly name: string;
  readonly kind: NameKind;
  /** Id of the entry to show. */
  readonly drug: string;
  /** Ids of other medicines that carry this name (a brand that is another medicine elsewhere). Usually empty. */
  readonly alternatives: readonly string[];
  readonly reasons: readonly Reason[];
}

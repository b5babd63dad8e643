/**
 * Why a name was believed, in the order of weight. Surfaces have a word for each under `reason_<code>`; `detail` is the piece
 * of text that counted.
 */
export const reasonCodes = [
  /** The name means nothing else. */
  'name',
  /** The same medicine is named beside it in brackets: "Soma (carisoprodol)". */
  'explained',
  /** A strength or dose beside it: "350 mg". */
  'dose',
  /** A form or route beside it: "tablets", "intravenous". */
  'form',
  /** It is taken, prescribed or given: "prescribed". */
  'taken',
  /** It stands in a list with another medicine. */
  'list',
  /** Words that go with this medicine: "contraceptive". */
  'use',
  /** Treatment words after it: "therapy". */
  'therapy',
  /** The same medicine is named on the page by a name that means nothing else. */
  'same_medicine',
  /** ® or ™ after it. */
  'trademark',
  /** Another medicine is named nearby. */
  'near_medicine',
  /** Medical words around it. */
  'medical_words',
  /** The page is about medicine. */
  'medical_page',
  /** Written as the medicine is, seldom as the other word. */
  'capital',
  /** Nothing spoke against the most common meaning. */
  'usual',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

import type { LoadedDetector } from './load-detector.ts';

/** A mention as `npm run detect` gives it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly drug: string;
  readonly ingredients: readonly string[];
}

export const toSpans = ({ detector, ingredientsOf }: LoadedDetector, text: string): Span[] =>
  detector.detect(text).map(({ start, end, text: found, drug }) => ({ start, end, text: found, drug, ingredients: ingredientsOf(drug) }));

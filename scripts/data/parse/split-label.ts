import { sliceFlat, squeeze, type FlatText } from './flatten-inline.ts';

/** A stretch of a paragraph: the bold words it opens with, without the colon, and what they introduce. */
export interface Labelled {
  readonly label: string | null;
  readonly rest: FlatText;
}

/** Bold words longer than this are a sentence in bold, not a label. */
const maxLabelChars = 90;

/** Cuts a paragraph before each bold label that begins a line ("**Adults:** ...⏎**Children:** ..."). Never empty. */
export function splitLabels(flat: FlatText): readonly Labelled[] {
  const starts = flat.bold.filter(([start, end]) => isLineStart(flat.text, start) && labelEnd(flat.text, start, end) !== null)
    .map(([start]) => start);
  const cuts = [...new Set([0, ...starts, flat.text.length])];
  return cuts.slice(0, -1).map((start, index) => splitLabel(sliceFlat(flat, start, cuts[index + 1] ?? flat.text.length)));
}

/** Takes the bold label off the front, if there is one: "**Interactions:** x", "**Interactions**: x", "**Interactions** - x". */
export function splitLabel(flat: FlatText): Labelled {
  const first = flat.bold[0];
  if (first === undefined || flat.text.slice(0, first[0]).trim() !== '') return { label: null, rest: flat };
  const end = labelEnd(flat.text, first[0], first[1]);
  if (end === null) return { label: null, rest: flat };
  const label = squeeze(flat.text.slice(first[0], first[1])).replace(/\s*:$/, '');
  return { label, rest: sliceFlat(flat, end, flat.text.length) };
}

/** Where the text after the label begins, or null when the bold words are no label. */
function labelEnd(text: string, start: number, end: number): number | null {
  const words = text.slice(start, end).trim();
  if (words === '' || words === ':' || words.length > maxLabelChars) return null;
  if (words.endsWith(':')) return end;
  const separator = /^\s*:|^\s+[-–—](?=\s)/.exec(text.slice(end));
  return separator === null ? null : end + separator[0].length;
}

const isLineStart = (text: string, at: number): boolean => /(?:^|\n)[^\S\n]*$/.test(text.slice(0, at));

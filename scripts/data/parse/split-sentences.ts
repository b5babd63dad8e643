/** Words whose full stop does not end a sentence, whatever follows. */
const neverLast = new Set(['e.g', 'i.e', 'dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'vs', 'approx', 'incl', 'esp', 'fig', 'ca', 'cf', 'viz']);
/** These end a sentence only when the next word usually begins one ("in the U.S. It is sold as ..."). */
const seldomLast = /^(?:[a-z]\.)+[a-z]$|^(?:etc|al|inc|ltd|co|no|max|min|wk|hr|hrs|tab|tabs|cap|caps)$/i;
const starters = new Set((
  'a after all also although an any ask at avoid because before both call contact do doctors each even every few for from get has he her his how ' +
  'however i if in it its keep long many may more most never no not on once one only other others people read read some speak store stop take talk ' +
  'tell that the their then there these they this those to until use what when where which while with women you your'
).split(' '));

/** A possible end: the stop, closing quotes and brackets, citations are gone by now, then space and what may begin a sentence. */
const possibleEnd = /[.!?]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])/gu;

/**
 * Splits prose into sentences, [start, end) in the text, without the space between them. Knows abbreviations ("e.g.", "Dr."),
 * decimals and units ("0.5 mg. Take"): a stop inside a number is never followed by a space.
 */
export function splitSentences(text: string): readonly (readonly [start: number, end: number])[] {
  const sentences: [number, number][] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(possibleEnd)) {
    const stop = match.index;
    const next = stop + match[0].length;
    if (text[stop] === '.' && !isSentenceEnd(text.slice(start, stop), text.slice(next))) continue;
    sentences.push([start, stop + match[0].trimEnd().length]);
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push([start, end]);
  return sentences;
}

function isSentenceEnd(before: string, after: string): boolean {
  const lastWord = /[^\s("'“‘[]*$/.exec(before)?.[0] ?? '';
  if (neverLast.has(lastWord.toLowerCase())) return false;
  if (!seldomLast.test(lastWord)) return true;
  // "No. 5", but "..., said no. The ..." and "10 min. The ..."
  const nextWord = /^["'“‘([]*([\p{L}\p{N}]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  return starters.has(nextWord);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}

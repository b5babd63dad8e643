import { foldWordAt } from '../fold/fold-word.ts';
import { isIgnorable, isWordAt } from '../fold/fold-char.ts';
import { hashFoldedWord, hashWord, minPluralChars, passesFilter } from '../lexicon/word-filter.ts';

/** Called with the start of a word the filter lets through, and its hash. Starts come in ascending order. */
export type OnWord = (start: number, hash: number) => void;

/** Characters read at a time: the working set (bytes, borders, filter) stays within the processor's nearest cache. */
const chunkChars = 8192;
/** A longer run of letters is no name, so a chunk may end inside it. */
const maxRunChars = 256;
/** A three-byte character is the longest a UTF-16 code unit becomes in UTF-8. */
const maxBytesPerChar = 3;
/** The bytes begin here, so that looking before the first one is harmless. */
const margin = 4;

/**
 * Reads a text once and calls back for the words that may begin a name, at about the cost of touching each character
 * (0.9 to 1.1 times a charCodeAt loop over the same string; a loop that hashes as it goes and branches at word ends costs
 * 1.5 to 2.3 times: scripts/detect/bench.ts). Three things make it so:
 *  - `encodeInto` copies the string natively into bytes, which are cheaper to read than `charCodeAt` (it checks the kind of
 *    string at each call);
 *  - the borders of words are collected without a branch, since a branch at the end of each word is mispredicted;
 *  - a word's hash comes from its first and last four bytes, read as two integers, not from a chain over its letters.
 * The arrays are constants of this closure, and it should be made once: V8 then compiles their addresses and lengths into the
 * loops, which are 3 times slower with the same arrays as arguments, module variables (what a bundler may make of module
 * constants) or when two scanners share the code. Words that touch other than plain ASCII text and common punctuation are folded letter by letter and asked for one by one.
 */
export function createWordScanner(filter: Uint8Array, seed: number): (text: string, onWord: OnWord) => void {
  const bytes = new Uint8Array(margin + chunkChars * maxBytesPerChar + 8);
  const target = bytes.subarray(margin);
  const view = new DataView(bytes.buffer);
  const borders = new Int32Array(bytes.length + 2);
  const encoder = new TextEncoder();
  /** 1 for what continues a word: ASCII letters, digits, underscore, and the lead byte of full-width forms (U+F000 on). */
  const isWordByte = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 0xef || (byte < 0x80 && /\w/.test(String.fromCharCode(byte))) ? 1 : 0));

  function scanChunk(text: string, offset: number, chunk: string, onWord: OnWord): void {
    const { written } = encoder.encodeInto(chunk, target);
    const end = margin + written;
    bytes[end] = 0;
    const count = findBorders(end);
    if (written === chunk.length) scanAscii(count, offset - margin, onWord);
    else scanMixed(text, count, offset, onWord);
  }

  /** Writes start and end of each word, alternating, and returns how many numbers that is. Branch-free on purpose. */
  function findBorders(end: number): number {
    let count = 0;
    let before = 0;
    for (let index = margin; index <= end; index++) {
      const now = isWordByte[bytes[index] as number] as number;
      borders[count] = index;
      count += before ^ now;
      before = now;
    }
    return count;
  }

  /** `hashWord` of the bytes from `start` to `end`. Written without branches: word lengths are what a processor cannot predict. */
  function hashAt(start: number, end: number): number {
    const isLong = (minPluralChars - 1 - (end - start)) >>> 31;
    const endsInS = ((((bytes[end - 1] as number) | 0x20) ^ 0x73) - 1) >>> 31;
    const length = end - start - (isLong & endsInS);
    const missing = (4 - length) & ~((4 - length) >> 31); // of a word shorter than four
    const first = (view.getInt32(start, true) | 0x20202020) << (missing << 3);
    const last = (view.getInt32(start + length - 4 + missing, true) | 0x20202020) << (missing << 3);
    return hashWord(first, last, length, seed);
  }

  function scanAscii(count: number, shift: number, onWord: OnWord): void {
    for (let index = 0; index < count; index += 2) {
      const start = borders[index] as number;
      const hash = hashAt(start, borders[index + 1] as number);
      if (passesFilter(filter, hash)) onWord(start + shift, hash);
    }
  }

  /** The same where some bytes are parts of other characters; `offset` is where the chunk begins in the text. */
  function scanMixed(text: string, count: number, offset: number, onWord: OnWord): void {
    let position = offset; // in the text, of the byte `read`
    let read = margin;
    let done = offset; // folded words up to here were asked for
    for (let index = 0; index < count; index += 2) {
      const start = borders[index] as number;
      const end = borders[index + 1] as number;
      const touches = ((bytes[start - 1] as number) | (bytes[end] as number) | (bytes[start] as number)) >= 0x80;
      const isPlain = !touches || (isPlainBefore(bytes, start) && isPlainAfter(bytes, end) && bytes[start] !== 0xef);
      const hash = isPlain ? hashAt(start, end) : 0;
      if (isPlain && !passesFilter(filter, hash)) continue;
      for (; read < start; read++) position += unitsOfByte[bytes[read] as number] as number;
      if (isPlain) onWord(position, hash);
      else if (position >= done) done = askFolded({ text, position, from: Math.max(done, position - maxRunChars) }, onWord);
    }
  }

  /** Finds the whole word around `position`, not before `from`, folds it and asks the filter. Returns where to go on. */
  function askFolded({ text, position, from }: { text: string; position: number; from: number }, onWord: OnWord): number {
    let start = position;
    while (start > from && continuesWord(text, start - 1)) start--;
    while (isIgnorable(text.charCodeAt(start))) start++;
    let end = Math.max(start, position);
    while (end - position < maxRunChars && continuesWord(text, end)) end++;
    const folded = end - start < maxRunChars ? foldWordAt(text, start) : null;
    if (folded === null) return end;
    const hash = hashFoldedWord(folded.word, seed);
    if (passesFilter(filter, hash)) onWord(start, hash);
    return end;
  }

  return (text, onWord) => {
    const { length } = text;
    if (length <= chunkChars) {
      scanChunk(text, 0, text, onWord);
      return;
    }
    for (let start = 0; start < length;) {
      const end = chunkEnd(text, start + chunkChars);
      scanChunk(text, start, text.slice(start, end), onWord);
      start = end;
    }
  };
}

/** UTF-16 code units a UTF-8 byte stands for: lead bytes count for their character, continuation bytes for nothing. */
const unitsOfByte = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) unitsOfByte[byte] = byte < 0x80 || (byte >= 0xc0 && byte < 0xf0) ? 1 : byte >= 0xf0 ? 2 : 0;

/** Is what stands before `start` ASCII or common punctuation (dashes, quotation marks, bullets, no-break space, ® and the like)? */
function isPlainBefore(bytes: Uint8Array, start: number): boolean {
  const last = bytes[start - 1] as number;
  if (last < 0x80) return true;
  const lead = bytes[start - 2] as number;
  return lead === 0xc2 ? isPlainLatin(last) : lead === 0x80 && bytes[start - 3] === 0xe2 && isPlainGeneral(last);
}

function isPlainAfter(bytes: Uint8Array, end: number): boolean {
  const lead = bytes[end] as number;
  if (lead < 0x80) return true;
  const next = bytes[end + 1] as number;
  return lead === 0xc2 ? isPlainLatin(next) : lead === 0xe2 && next === 0x80 && isPlainGeneral(bytes[end + 2] as number);
}

/** U+0080 to U+00BF but for the soft hyphen and the letters ª, µ and º. */
const isPlainLatin = (byte: number): boolean => byte !== 0xad && byte !== 0xaa && byte !== 0xb5 && byte !== 0xba;
/** U+2010 to U+2029: dashes, quotation marks, daggers, bullets, ellipsis. */
const isPlainGeneral = (byte: number): boolean => byte >= 0x90 && byte <= 0xa9;

const continuesWord = (text: string, index: number): boolean => isWordAt(text, index) || isIgnorable(text.charCodeAt(index));

/** Where to end a chunk: after `wanted` less what the last word needs to be whole. */
function chunkEnd(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  let end = wanted;
  while (wanted - end < maxRunChars && continuesWord(text, end)) end--;
  return wanted - end < maxRunChars ? end : wanted;
}

import { foldCode, isIgnorable, isWordAt } from '../fold/fold-char.ts';
import { hashWord, minPluralChars, passesFilter } from '../lexicon/word-filter.ts';

/** Called with the start of a word the filter lets through, and its hash. Starts come in ascending order. */
export type OnWord = (start: number, hash: number) => void;
export type WordScanner = (text: string, onWord: OnWord) => void;

/** Characters read at a time: the working set (bytes, borders, filter) stays within the processor's nearest cache. */
const chunkChars = 8192;
/** A longer run of letters is no name, so a chunk may end inside it. */
const maxRunChars = 256;
/** A longer word is no name. Folded, it may be three times as long as it stands ("ﬃ"). */
const maxFoldedChars = 64;
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
export function createWordScanner(filter: Uint8Array, seed: number): WordScanner {
  const bytes = new Uint8Array(margin + chunkChars * maxBytesPerChar + 8);
  const target = bytes.subarray(margin);
  const view = new DataView(bytes.buffer);
  const borders = new Int32Array(bytes.length + 2);
  const leads = new Int32Array(chunkChars + 1);
  const encoder = new TextEncoder();
  /** 1 for what continues a word: ASCII letters, digits, underscore, and the lead byte of full-width forms (U+F000 on). */
  const isWordByte = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 0xef || (byte < 0x80 && /\w/.test(String.fromCharCode(byte))) ? 1 : 0));

  const folded = new Uint8Array(3 * maxFoldedChars + 4);
  const foldedView = new DataView(folded.buffer);

  function scanChunk(text: string, offset: number, chunk: string, onWord: OnWord): void {
    const { written } = encoder.encodeInto(chunk, target);
    const end = margin + written;
    bytes[end] = 0;
    const count = findBorders(end);
    if (written === chunk.length) {
      scanAscii(count, offset - margin, onWord);
      return;
    }
    findLeads(end);
    scanMixed(text, count, offset, onWord);
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

  /** Writes where the characters beyond ASCII begin, and returns how many there are. */
  function findLeads(end: number): number {
    let count = 0;
    for (let index = margin; index < end; index++) {
      leads[count] = index;
      count += (bytes[index] as number) >= 0xc0 ? 1 : 0;
    }
    leads[count] = bytes.length;
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

  /**
   * Hits are collected without a branch, over the borders already read, and told afterwards: a third faster in Firefox than a
   * call inside the loop, and no slower in Chromium.
   */
  function scanAscii(count: number, shift: number, onWord: OnWord): void {
    let hits = 0;
    for (let index = 0; index < count; index += 2) {
      const start = borders[index] as number;
      const hash = hashAt(start, borders[index + 1] as number);
      borders[hits] = start;
      borders[hits + 1] = hash;
      hits += passesFilter(filter, hash) << 1;
    }
    for (let index = 0; index < hits; index += 2) onWord((borders[index] as number) + shift, borders[index + 1] as number);
  }

  /** The same where some bytes are parts of other characters; `offset` is where the chunk begins in the text. */
  function scanMixed(text: string, count: number, offset: number, onWord: OnWord): void {
    let hits = 0;
    for (let index = 0; index < count; index += 2) {
      const start = borders[index] as number;
      const end = borders[index + 1] as number;
      const hash = hashAt(start, end);
      const touches = (((bytes[start - 1] as number) | (bytes[end] as number) | (bytes[start] as number)) >>> 7) & 1;
      borders[hits] = start;
      borders[hits + 1] = end;
      hits += (passesFilter(filter, hash) | touches) << 1;
    }
    let lead = 0;
    let shift = offset - margin; // from bytes to code units, with the characters before `lead` counted
    let done = offset; // folded words up to here were asked for
    for (let index = 0; index < hits; index += 2) {
      const start = borders[index] as number;
      const end = borders[index + 1] as number;
      for (; (leads[lead] as number) < start; lead++) shift -= extraBytes(bytes[leads[lead] as number] as number);
      if (isPlainBefore(bytes, start) && isPlainAfter(bytes, end) && bytes[start] !== 0xef) {
        const hash = hashAt(start, end);
        if (passesFilter(filter, hash) === 1) onWord(start + shift, hash);
      } else if (start + shift >= done) {
        done = askFolded({ text, position: start + shift, from: Math.max(done, start + shift - maxRunChars) }, onWord);
      }
    }
  }

  /** Finds the whole word around `position`, not before `from`, folds it and asks the filter. Returns where to go on. */
  function askFolded({ text, position, from }: { text: string; position: number; from: number }, onWord: OnWord): number {
    let start = position;
    while (start > from && continuesWord(text, start - 1)) start--;
    while (isIgnorable(text.charCodeAt(start))) start++;
    let end = Math.max(start, position);
    while (end - position < maxRunChars && continuesWord(text, end)) end++;
    const length = end - start < maxFoldedChars ? foldInto(text, start, end) : 0;
    if (length === 0) return end;
    const hash = hashFolded(length);
    if (passesFilter(filter, hash) === 1) onWord(start, hash);
    return end;
  }

  /** Folds a word into `folded`; its length there, or 0 when it holds a letter of another alphabet. */
  function foldInto(text: string, start: number, end: number): number {
    let length = 0;
    for (let index = start; index < end; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x80) {
        folded[length++] = code >= 0x41 && code <= 0x5a ? code + 32 : code;
        continue;
      }
      const plain = foldCode(code);
      if (plain === null) return 0;
      for (let letter = 0; letter < plain.length; letter++) folded[length++] = plain.charCodeAt(letter);
    }
    return length;
  }

  function hashFolded(length: number): number {
    const kept = length >= minPluralChars && folded[length - 1] === 0x73 ? length - 1 : length;
    const missing = Math.max(0, 4 - kept);
    const shift = missing << 3;
    return hashWord(lettersAt(0) << shift, lettersAt(kept - 4 + missing) << shift, kept, seed);
  }

  const lettersAt = (at: number): number => foldedView.getInt32(at, true) | 0x20202020;

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

/** How many bytes more than UTF-16 code units the character has that begins with this byte: 2 for 1, 3 for 1, 4 for 2. */
const extraBytes = (lead: number): number => (lead < 0xe0 ? 1 : 2);

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

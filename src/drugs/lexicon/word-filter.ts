/**
 * The word filter: a bit set that says of a word "surely no name starts with it" or "perhaps". It is what keeps the scan near
 * the cost of merely reading the text: only words it lets through (about 1 in 20, common English words chosen against) are
 * looked up exactly, so a false "perhaps" costs time and never a false mark.
 *
 * Carried as a string of 6 bits a character (codes 64 to 127), which `TextEncoder` turns into bytes at native speed.
 */
export const filterBytes = 1 << 15;
const bitsPerByte = 6;

/** Where a word's bit is: byte `hash >>> 17`, bit `filterBit(hash)`. */
export const filterBit = (hash: number): number => ((hash & 0xff) * bitsPerByte) >>> 8;

/**
 * Hash of a word from its first four and last four letters (lower case, as little-endian 32-bit integers; of a shorter word
 * only its letters, and 0 for the last four) and its length. One trailing "s" is left out beforehand: plurals share the bit.
 */
export function hashWord(first: number, last: number, length: number, seed: number): number {
  const mixed = Math.imul(first ^ seed, 0x9e3779b1) ^ Math.imul(last + length, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** `hashWord` of a folded word, the slow way. */
export function hashFoldedWord(word: string, seed: number): number {
  const length = word.length - (word.endsWith('s') ? 1 : 0);
  const first = packLetters(word, 0, Math.min(4, length));
  return hashWord(first, length > 4 ? packLetters(word, length - 4, length) : 0, length, seed);
}

function packLetters(word: string, from: number, to: number): number {
  let packed = 0;
  for (let index = from; index < to; index++) packed |= (word.charCodeAt(index) | 0x20) << (8 * (index - from));
  return packed;
}

/** Builds the filter's bits for these words. */
export function makeFilter(words: Iterable<string>, seed: number): Uint8Array {
  const bits = new Uint8Array(filterBytes).fill(64);
  for (const word of words) {
    const hash = hashFoldedWord(word, seed);
    bits[hash >>> 17] = (bits[hash >>> 17] ?? 64) | (1 << filterBit(hash));
  }
  return bits;
}

export function hasBit(filter: Uint8Array, hash: number): boolean {
  return (((filter[hash >>> 17] ?? 0) >>> filterBit(hash)) & 1) === 1;
}

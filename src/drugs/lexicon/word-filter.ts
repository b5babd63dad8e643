/**
 * The word filter: a bit set that says of a word "surely no name starts with it" or "perhaps". It is what keeps the scan near
 * the cost of merely reading the text: only words it lets through are looked up exactly, so a false "perhaps" (one word in a
 * hundred, common English words chosen against) costs time and never a false mark. A word sets two bits.
 *
 * Carried as a string of 6 bits a character (codes 64 to 127), which `TextEncoder` turns into bytes at native speed.
 */
export const filterBytes = 1 << 15;
const bitsPerByte = 6;

/** Where a word's bit is: byte `hash >>> 17`, bit `filterBit(hash)`. */
export const filterBit = (hash: number): number => ((hash & 0xff) * bitsPerByte) >>> 8;

/**
 * Hash of a word from its first four and last four letters (lower case, as little-endian 32-bit integers; a shorter word's
 * letters come in the high bytes) and its length. The "s" of a plural is left out beforehand: it shares the bit.
 */
export function hashWord(first: number, last: number, length: number, seed: number): number {
  const mixed = Math.imul(first ^ seed, 0x9e3779b1) ^ Math.imul(last + length, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Plurals are known of words from this length on, the s counted: "statins", "aspirins"; not "ASAs". */
export const minPluralChars = 6;
export const isPlural = (word: string): boolean => word.length >= minPluralChars && word.endsWith('s');

/** `hashWord` of a folded word, the slow way. */
export function hashFoldedWord(word: string, seed: number): number {
  const length = word.length - (isPlural(word) ? 1 : 0);
  const padded = ' '.repeat(Math.max(0, 4 - length)) + word.slice(0, length);
  return hashWord(packLetters(padded, 0), packLetters(padded, padded.length - 4), length, seed);
}

function packLetters(word: string, from: number): number {
  let packed = 0;
  for (let index = 0; index < 4; index++) packed |= word.charCodeAt(from + index) === 0x20 ? 0 : (word.charCodeAt(from + index) | 0x20) << (8 * index);
  return packed;
}

/** The hash that gives a word's second bit. */
export const secondHash = (hash: number): number => Math.imul(hash, 0x2c1b3c6d);

/** Builds the filter's bits for these words. */
export function makeFilter(words: Iterable<string>, seed: number): Uint8Array {
  const bits = new Uint8Array(filterBytes).fill(64);
  for (const word of words) {
    const hash = hashFoldedWord(word, seed);
    for (const each of [hash, secondHash(hash)]) bits[each >>> 17] = (bits[each >>> 17] ?? 64) | (1 << filterBit(each));
  }
  return bits;
}

/** 1 when both bits of a word are set, else 0. A number, so that the scan can count with it instead of branching. */
export function passesFilter(filter: Uint8Array, hash: number): 0 | 1 {
  const second = secondHash(hash);
  const both = ((filter[hash >>> 17] as number) >>> filterBit(hash)) & ((filter[second >>> 17] as number) >>> filterBit(second));
  return (both & 1) as 0 | 1;
}

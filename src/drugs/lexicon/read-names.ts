import { alphabet, firstShared, indexOf, numberOf, outside, symbols } from './name-alphabet.ts';

/** Longest name that can be packed. */
export const maxNameChars = 120;

/** Reads a block of packed names one after the other; see write-names.ts for how they are written. */
export class NameReader {
  readonly #followers: readonly string[];
  /** Codes of the name read last. One buffer for all blocks. */
  readonly #codes = new Uint8Array(maxNameChars + 1);
  #length = 0;
  #block = '';
  #at = 0;

  constructor(followers: readonly string[]) {
    this.#followers = followers;
  }

  /** Starts on a block: `next` then reads its first name. */
  open(block: string): void {
    this.#block = block;
    this.#at = 0;
    this.#length = 0;
  }

  /** Reads the next name; false at the end of the block. */
  next(): boolean {
    const block = this.#block;
    const codes = this.#codes;
    let at = this.#at;
    if (at >= block.length) return false;
    let index = block.charCodeAt(at++) - firstShared;
    const before = index < this.#length ? indexOf(codes[index] as number) : outside;
    let code = alphabet.charCodeAt((before + numberOf(block.charCodeAt(at++)) + symbols.length) % symbols.length);
    codes[index++] = code;
    for (let symbol = block.charCodeAt(at); isSymbol(symbol); symbol = block.charCodeAt(++at)) {
      code = (this.#followers[indexOf(code) + 1] as string).charCodeAt(numberOf(symbol));
      codes[index++] = code;
    }
    this.#length = index;
    this.#at = at;
    return true;
  }

  /** The name read last, in lower case. */
  get name(): string {
    return String.fromCharCode(...this.#codes.subarray(0, this.#length));
  }

  /** Compares the first word of the name read last with a folded word: negative, 0 or positive. */
  compareFirstWord(word: string): number {
    for (let index = 0; ; index++) {
      const code = index < this.#length ? (this.#codes[index] as number) : 0;
      const isWord = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
      if (index === word.length) return isWord ? 1 : 0;
      if (!isWord) return -1;
      if (code !== word.charCodeAt(index)) return code - word.charCodeAt(index);
    }
  }
}

/** Neither a capital, which starts the next name, nor past the end (NaN). */
const isSymbol = (code: number): boolean => code < 65 || code > 90;

/**
 * Folding of single UTF-16 code units: what a letter counts as when names are compared. Offsets are never touched here:
 * callers walk the page's own text and ask about each unit.
 */

const foreignOrMark = /[\p{L}\p{M}\p{Nd}]/u;
/** Scripts written without spaces: a name may stand right beside their letters ("服用warfarin"). */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters that Unicode does not decompose (or not to what readers take them for). */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ł: 'l', Ł: 'l', ħ: 'h', Ħ: 'h', ı: 'i',
};

/** Invisible inside a word: soft hyphen, zero-width characters, direction marks, variation selectors, combining marks. */
export function isIgnorable(code: number): boolean {
  if (code < 0x300) return code === 0xad;
  if (code <= 0x36f) return true; // combining marks, the grapheme joiner among them
  if (code >= 0x200b && code <= 0x206f) return code <= 0x200f || code >= 0x2060 || (code >= 0x202a && code <= 0x202e);
  return code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x61c || code === 0x180e;
}

/** True for combining marks, which belong to the letter before them: a mention's end includes them. */
export const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/**
 * The lower-case ASCII letters or digits a code unit counts as: "É" as "e", "ﬁ" as "fi", full-width "Ａ" as "a", dotless "ı"
 * as "i"; '' for an ignorable one; null for everything else (separators, and letters of other alphabets, which never match).
 */
export function foldCode(code: number): string | null {
  if (code < 0x80) {
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return String.fromCharCode(code);
    return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : null;
  }
  if (isIgnorable(code)) return '';
  const known = folded.get(code);
  if (known !== undefined) return known;
  const plain = foldLetter(code);
  if (folded.size < maxFolded) folded.set(code, plain);
  return plain;
}

/** Letters folded before; Latin ones are some 800. */
const folded = new Map<number, string | null>();
const maxFolded = 1024;

function foldLetter(code: number): string | null {
  if (code >= 0xff10 && code <= 0xff5a) return foldCode(code - 0xfee0);
  if (code < 0xc0 || (code > 0x24f && (code < 0x1e00 || code > 0x1eff) && (code < 0xfb00 || code > 0xfb06))) return null;
  const letter = String.fromCharCode(code);
  const plain = undecomposed[letter] ?? letter.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  return /^[a-z]+$/.test(plain) ? plain : null;
}

/**
 * True when the character at `index` continues a word: a letter, digit or underscore. Superscript digits do not (footnote
 * marks follow names), nor do letters of scripts written without spaces. Out of range is false.
 */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
  if (!(code >= 0x80)) return false; // NaN: out of range
  if (code >= 0xd800 && code <= 0xdfff) {
    const isTail = code >= 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800;
    return isWordCharacter(text.codePointAt(isTail ? index - 1 : index) ?? 0);
  }
  wordClasses ??= new Uint8Array(0x10000);
  const known = wordClasses[code];
  if (known !== 0) return known === 2;
  const isWord = isWordCharacter(code);
  wordClasses[code] = isWord ? 2 : 1;
  return isWord;
}

/** What is known of code units beyond ASCII: 0 nothing yet, 1 no word, 2 word. Made for the first page that has any. */
let wordClasses: Uint8Array | null = null;

function isWordCharacter(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint);
  return foreignOrMark.test(character) && !unspaced.test(character);
}

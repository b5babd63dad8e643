/**
 * The characters names are made of once packed, in the order in which differences between neighbours are counted. Capitals
 * are not among them: in the packed text they tell how much a name shares with the one before.
 */
export const alphabet = " '()+,-./%&!#:;*0123456789abcdefghijklmnopqrstuvwxyz";
/** Stands for the place before a name's first character, and after its last. */
export const outside = -1;
/** What numbers up to 63 are written as in the packed text: frequent ones as letters, none that JSON would escape. */
export const symbols = "abcdefghijklmnopqrstuvwxyz0123456789-.,/'()+!#$%&*:;<=>?@[]^_{|}";
export const firstShared = 65; // "A"
export const maxShared = 25;

const indexOfCode = new Int8Array(128).fill(outside);
for (let index = 0; index < alphabet.length; index++) indexOfCode[alphabet.charCodeAt(index)] = index;
const numberOfCode = new Int8Array(128).fill(outside);
for (let index = 0; index < symbols.length; index++) numberOfCode[symbols.charCodeAt(index)] = index;

/** Index in `alphabet` of a character's code; `outside` for any other. */
export const indexOf = (code: number): number => indexOfCode[code] ?? outside;
/** The number a symbol of the packed text stands for. */
export const numberOf = (code: number): number => numberOfCode[code] ?? outside;

/** Numbers as printable characters, 35 to 126 without the backslash: base 91. */
const firstDigit = 35;
export const base = 91;
/** The largest number of two digits. */
export const maxNumber = base * base - 1;

export function writeDigit(value: number): string {
  const code = firstDigit + value;
  return String.fromCharCode(code >= 92 ? code + 1 : code);
}
export const writeNumber = (value: number): string => writeDigit(Math.floor(value / base)) + writeDigit(value % base);

export function readDigit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - firstDigit - (code > 92 ? 1 : 0);
}
export const readNumber = (text: string, at: number): number => readDigit(text, at) * base + readDigit(text, at + 1);
export const readNumbers = (text: string): number[] => Array.from({ length: text.length / 2 }, (_, index) => readNumber(text, 2 * index));

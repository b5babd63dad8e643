/** What is typed and what is searched, made alike: case, accents, width, invisible characters and punctuation do not count. */
export function foldQuery(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u00AD]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

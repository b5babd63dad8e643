import { createRandom } from './random.ts';

export interface PagePlan {
  /** Characters of text, about. */
  readonly chars: number;
  /** Of how many words one is a name; 0 for none. */
  readonly wordsPerName: number;
}

export interface NameStock {
  /** All names of the dataset, for the peers; and no invented word is one of their words. */
  readonly all: readonly string[];
  /** Unambiguous names, to be strewn. */
  readonly planted: readonly string[];
}

const seed = 20_261_122;
const vocabularySize = 8000;
/** A third of running English is such words. */
const shortWords = 'the of and a to in is it that was for on as with by at from are this be or an had not but were which have'.split(' ');
const onsets = ['b', 'br', 'c', 'ch', 'd', 'dr', 'f', 'fl', 'g', 'gr', 'h', 'k', 'l', 'm', 'n', 'p', 'pl', 'qu', 'r', 's', 'sh', 'st', 't', 'tr', 'v', 'w'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ee', 'ou'];
const codas = ['', '', '', 'l', 'm', 'n', 'nd', 'r', 's', 'st', 't', 'ck', 'ng'];

/** The body of a page of invented words: headings, paragraphs with inline elements, lists and tables, as articles have them. */
export function makePage({ chars, wordsPerName }: PagePlan, stock: NameStock): string {
  const random = createRandom(seed + chars + wordsPerName);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const words = makeWords(stock.all);
  let written = 0;
  const isShort = (): boolean => written < chars;

  const word = (): string => {
    if (wordsPerName > 0 && random() * wordsPerName < 1) return pick(stock.planted);
    if (random() < 0.33) return pick(shortWords);
    // Frequent words are much more frequent than rare ones.
    const made = words[Math.floor(random() ** 3 * words.length)] ?? '';
    const chance = random();
    if (chance < 0.02) return String(Math.floor(chance * 100_000));
    if (chance < 0.025) return `${made}’s`; // makes the text two bytes a character in memory, as a typographic page does
    return chance < 0.08 ? capital(made) : made;
  };
  const phrase = (least: number, most: number): string => {
    const text = Array.from({ length: least + Math.floor(random() * (most - least)) }, word).join(' ');
    written += text.length;
    return text;
  };
  const sentence = (): string => `${capital(phrase(6, 14))}, ${inline(phrase(1, 4))} ${phrase(3, 10)}. `;
  const inline = (text: string): string => {
    const chance = random();
    if (chance < 0.3) return `<a href="#">${text}</a>`;
    if (chance < 0.45) return `<em>${text}</em>`;
    return chance < 0.55 ? `<b>${text}</b>` : text;
  };
  const paragraph = (): string => `<p>${Array.from({ length: 3 + Math.floor(random() * 5) }, sentence).join('')}</p>\n`;
  const list = (): string => `<ul>\n${Array.from({ length: 6 }, () => `  <li>${inline(phrase(2, 9))}</li>\n`).join('')}</ul>\n`;
  const table = (): string =>
    `<table>${Array.from({ length: 5 }, () => `<tr><td>${phrase(1, 3)}</td><td>${phrase(1, 3)}</td><td>${phrase(1, 2)}</td></tr>`).join('')}</table>\n`;

  let html = '';
  while (isShort()) {
    html += `<section><h2>${capital(phrase(2, 7))}</h2>\n`;
    for (let left = 6; left > 0 && isShort(); left--) html += paragraph();
    const chance = random();
    if (chance < 0.4) html += list();
    else if (chance < 0.6) html += table();
    html += '</section>\n';
  }
  return html;
}

function makeWords(names: readonly string[]): readonly string[] {
  const random = createRandom(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const taken = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)));
  const made = new Set<string>();
  while (made.size < vocabularySize) {
    let word = '';
    for (let syllables = 1 + Math.floor(random() * 3); syllables > 0; syllables--) word += pick(onsets) + pick(vowels) + pick(codas);
    if (word.length > 2 && !taken.has(word) && !taken.has(`${word}s`) && !taken.has(word.replace(/s$/, ''))) made.add(word);
  }
  return [...made];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

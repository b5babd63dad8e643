import { AhoCorasick as MonyoneTable } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import AdvancedMark from 'advanced-mark.js/dist/mark.es6.js';
import AhoCorasick from 'ahocorasick';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { namesForMark } from '../plan.ts';
import { drawMarks } from './draw-marks.ts';

/** Finds names in one text and tells where: start and end in UTF-16 code units. */
type Finder = (text: string, onFound: (start: number, end: number) => void) => void;
/** Finds and marks all names under an element. @returns how many, where the package says it. */
export type Peer = (root: Element) => number;

/** Peers that only find; walk, word boundaries and marks are added here, the same for each. */
export const finders: Readonly<Record<string, (names: readonly string[]) => Finder>> = {
  'ahocorasick': (names) => {
    const automaton = new AhoCorasick(names.map(lower));
    return (text, onFound) => {
      for (const [last, ends] of automaton.search(lower(text))) onFound(last + 1 - longest(ends), last + 1);
    };
  },
  '@monyone/aho-corasick': (names) => fromMatches(new MonyoneTable(names.map(lower))),
  '@monyone/aho-corasick/fast': (names) => fromMatches(new MonyoneFast(names.map(lower))),
  'one regular expression': (names) => {
    const expression = toExpression(names);
    return (text, onFound) => {
      for (const { 0: { length }, index } of text.matchAll(expression)) onFound(index, index + length);
    };
  },
};

/** Peers that walk and write the page themselves. */
export const rewriters: Readonly<Record<string, (names: readonly string[]) => Peer>> = {
  'findAndReplaceDOMText': (names) => {
    const find = toExpression(names);
    return (root) => {
      findAndReplaceDOMText(root, { find, wrap: 'mark' });
      return root.getElementsByTagName('mark').length;
    };
  },
  'advanced-mark.js': (names) => (root) => {
    new AdvancedMark(root).mark(names, { accuracy: 'exactly', separateWordSearch: false, diacritics: false, combinePatterns: names.length });
    return root.getElementsByTagName('mark').length;
  },
  // One walk for each name: some of the names stand for all, see `namesForMark`. With all of them, and diacritics, one run on 0.1 MB took
  // Chromium over a minute and ended in "Invalid regular expression: Stack overflow".
  'mark.js': (names) => {
    const some = names.filter((_, index) => index % Math.floor(names.length / namesForMark) === 0).slice(0, namesForMark);
    return (root) => {
      new Mark(root).mark(some, { accuracy: 'exactly', separateWordSearch: false, diacritics: false });
      return root.getElementsByTagName('mark').length;
    };
  },
};

/** Every text node searched, what is a whole word kept and marked. */
export function findAndMark(finder: Finder): Peer {
  return (root) => {
    const places: StaticRangeInit[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const container = node;
      const { data } = node as Text;
      let from = 0;
      finder(data, (start, end) => {
        if (start < from || isWordUnit(data.charCodeAt(start - 1)) || isWordUnit(data.charCodeAt(end))) return;
        from = end;
        places.push({ startContainer: container, startOffset: start, endContainer: container, endOffset: end });
      });
    }
    drawMarks(places);
    return places.length;
  };
}

interface Automaton {
  matchInText(text: string): { readonly begin: number; readonly end: number }[];
}

const fromMatches = (automaton: Automaton): Finder => (text, onFound) => {
  for (const { begin, end } of automaton.matchInText(lower(text))) onFound(begin, end);
};

/** The longest first: an alternation takes the first that fits. */
function toExpression(names: readonly string[]): RegExp {
  const sorted = [...names].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(String.raw`\b(?:${sorted.join('|')})\b`, 'gi');
}

const lower = (text: string): string => text.toLowerCase();
const longest = (names: readonly string[]): number => Math.max(...names.map(({ length }) => length));

/** NaN beyond the text's ends is none. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || (unit > 191 && unit < 0x2000);

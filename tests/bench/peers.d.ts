// The peers that bring no types of their own; only what the bench calls.
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** For each place where names end: the index of the last character, and the names. */
    search(text: string): [end: number, names: string[]][];
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options: { accuracy: 'exactly'; separateWordSearch: false; diacritics: false }): void;
  }
}

declare module 'advanced-mark.js/dist/mark.es6.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options: { accuracy: 'exactly'; separateWordSearch: false; diacritics: false; combinePatterns: number }): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(root: Element, options: { find: RegExp; wrap: string }): unknown;
}

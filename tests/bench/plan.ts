import type { PagePlan } from './page/make-page.ts';

/** What is measured on what. */
export interface PageKind {
  readonly name: string;
  readonly plan: PagePlan;
}

const sizes = [100_000, 1_000_000, 10_000_000];

export const pages: readonly PageKind[] = sizes.flatMap((chars) => [
  { name: `${chars / 1_000_000} MB, no names`, plan: { chars, wordsPerName: 0 } },
  { name: `${chars / 1_000_000} MB, 0.1 % names`, plan: { chars, wordsPerName: 1000 } },
]);

export const finderNames = ['ahocorasick', '@monyone/aho-corasick', '@monyone/aho-corasick/fast', 'one regular expression'];

/** The slow ones are left out of the largest pages, where one round of them takes longer than all the rest. */
export const findersFor = ({ chars }: PagePlan): readonly string[] =>
  chars < 10_000_000 ? finderNames : ['@monyone/aho-corasick/fast', 'one regular expression'];

/** mark.js walks the page once for each name: it gets so many of them, and its ratio is multiplied by what is missing. */
export const namesForMark = 200;

export const rewriterPages: readonly { readonly pageName: string; readonly peer: string; readonly rounds: number }[] = [
  { pageName: '0.1 MB, 0.1 % names', peer: 'findAndReplaceDOMText', rounds: 3 },
  { pageName: '0.1 MB, 0.1 % names', peer: 'advanced-mark.js', rounds: 1 },
  { pageName: '0.1 MB, 0.1 % names', peer: 'mark.js', rounds: 3 },
  { pageName: '1 MB, 0.1 % names', peer: 'findAndReplaceDOMText', rounds: 3 },
];

export const growthChars = [10_000, 100_000, 1_000_000, 10_000_000];
export const nameCounts = [1000, 2500, 5000, 10_000, 20_000, 40_000];

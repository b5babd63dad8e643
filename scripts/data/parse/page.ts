import type { Block, ListItem, Question, Section, Statement } from '../../../src/drugs/monograph.ts';
import type { FrontMatter } from './front-matter.ts';

/**
 * A page as read: the shapes of src/drugs/monograph.ts, each with the line it starts on (from 1), so that a check can say
 * where. `withoutLines` (build/build-entry.ts) drops the lines again for the package.
 */
export interface PlacedStatement extends Statement {
  readonly line: number;
}

export interface PlacedItem extends ListItem {
  readonly line: number;
  readonly statements: readonly PlacedStatement[];
  readonly items: readonly PlacedItem[];
}

export type PlacedBlock =
  | (Extract<Block, { kind: 'heading' }> & { readonly line: number })
  | (Extract<Block, { kind: 'paragraph' }> & { readonly line: number; readonly statements: readonly PlacedStatement[] })
  | (Extract<Block, { kind: 'list' }> & { readonly line: number; readonly items: readonly PlacedItem[] });

export interface PlacedSection extends Section {
  readonly line: number;
  readonly blocks: readonly PlacedBlock[];
}

export interface PlacedQuestion extends Question {
  readonly line: number;
  readonly answer: readonly PlacedStatement[];
}

/** A page of a dataset folder. */
export interface Page {
  /** Path as shown in findings. */
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly front: FrontMatter;
  /** Found sections, in the order of the layout; FAQs are in `questions`, with an empty section left in its place. */
  readonly sections: readonly PlacedSection[];
  readonly questions: readonly PlacedQuestion[];
  readonly hasDisclaimer: boolean;
}

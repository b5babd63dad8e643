import type { SectionId } from '../../../src/drugs/monograph.ts';
import type { Page, PlacedItem, PlacedStatement } from '../parse/page.ts';

/** A statement with where on the page it stands. */
export interface SituatedStatement extends PlacedStatement {
  readonly section: SectionId;
  /** The bold label of its list item or paragraph; the question, in an answer. */
  readonly label: string | null;
  /** Number of the paragraph or list item within the page: statements of one have the same. */
  readonly group: number;
}

/** Every statement of a page in reading order, answers included. Labels, questions and the disclaimer are none. */
export function pageStatements(page: Page): readonly SituatedStatement[] {
  const known = statementsOf.get(page);
  if (known !== undefined) return known;
  const statements = collectStatements(page);
  statementsOf.set(page, statements);
  return statements;
}

/** A dozen checks ask for the same. */
const statementsOf = new WeakMap<Page, readonly SituatedStatement[]>();

function collectStatements(page: Page): readonly SituatedStatement[] {
  const all: SituatedStatement[] = [];
  let group = 0;
  const add = (section: SectionId, label: string | null, statements: readonly PlacedStatement[]) => {
    group += 1;
    for (const statement of statements) all.push({ ...statement, section, label, group });
  };
  const addItem = (section: SectionId) => ({ label, statements, items }: PlacedItem) => {
    add(section, label, statements);
    items.forEach(addItem(section));
  };
  for (const { id, blocks } of page.sections) {
    for (const block of blocks) {
      if (block.kind === 'paragraph') add(id, block.label, block.statements);
      else if (block.kind === 'list') block.items.forEach(addItem(id));
    }
  }
  for (const { question, answer } of page.questions) add('faqs', question, answer);
  return all;
}

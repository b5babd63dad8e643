import type { Citation, Monograph, Statement } from '../drugs/monograph.ts';

/** A place in a source, numbered in the order in which a reader meets it. */
export interface NumberedCitation extends Citation {
  readonly number: number;
}

export interface CitationNumbers {
  /** The numbers of a statement's citations, in order. */
  numbersOf(statement: Statement): readonly NumberedCitation[];
  readonly all: readonly NumberedCitation[];
}

const keyOf = ({ source, section }: Citation) => `${source}:${section}`;

/** Numbers every place cited by the given statements; the same place keeps its number. */
export function numberCitations(statements: Iterable<Statement>): CitationNumbers {
  const numbered = new Map<string, NumberedCitation>();
  for (const { citations } of statements) {
    for (const citation of citations) {
      const key = keyOf(citation);
      if (!numbered.has(key)) numbered.set(key, { ...citation, number: numbered.size + 1 });
    }
  }
  return {
    numbersOf: ({ citations }) => citations.flatMap((citation) => numbered.get(keyOf(citation)) ?? []),
    all: [...numbered.values()],
  };
}

/** All statements of an entry in reading order. */
export function* statementsOf({ sections, questions }: Pick<Monograph, 'sections' | 'questions'>): Generator<Statement> {
  for (const { blocks } of sections) {
    for (const block of blocks) {
      if (block.kind === 'paragraph') yield* block.statements;
      if (block.kind === 'list') yield* itemStatements(block.items);
    }
  }
  for (const { answer } of questions) yield* answer;
}

type Items = Extract<Monograph['sections'][number]['blocks'][number], { kind: 'list' }>['items'];

function* itemStatements(items: Items): Generator<Statement> {
  for (const { statements, items: children } of items) {
    yield* statements;
    yield* itemStatements(children);
  }
}

import type { Block, ListItem, Question, Section, Statement } from '../../drugs/monograph.ts';
import type { CitationNumbers } from '../citation-numbers.ts';
import { message } from '../message.ts';

interface Numbered {
  readonly numbers: CitationNumbers;
}

/** One of the sections of the minimal-medicine layout, citations as small numbers that lead to the sources below. */
export function EntrySection({ section, numbers }: Numbered & { readonly section: Section }) {
  if (section.blocks.length === 0) return null;
  return (
    <section lang="en" aria-labelledby={section.id}>
      <h2 id={section.id}>{section.title}</h2>
      {section.blocks.map((block, index) => <EntryBlock key={index} block={block} numbers={numbers} />)}
    </section>
  );
}

/** The questions, each with its answer. */
export function EntryQuestions({ questions, numbers }: Numbered & { readonly questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="faqs">
      <h2 id="faqs">{message('entry_questions')}</h2>
      <dl class="questions" lang="en">
        {questions.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd><Statements statements={answer} numbers={numbers} /></dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function EntryBlock({ block, numbers }: Numbered & { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': return <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.label !== null && <strong>{block.label}: </strong>}<Statements statements={block.statements} numbers={numbers} /></p>;
    case 'list': return <Items items={block.items} numbers={numbers} />;
  }
}

function Items({ items, numbers }: Numbered & { readonly items: readonly ListItem[] }) {
  return (
    <ul>
      {items.map(({ label, statements, items: children }, index) => (
        <li key={index} class={label === 'Boxed Warning' ? 'boxed' : undefined}>
          {label !== null && <strong>{label}: </strong>}
          <Statements statements={statements} numbers={numbers} />
          {children.length > 0 && <Items items={children} numbers={numbers} />}
        </li>
      ))}
    </ul>
  );
}

function Statements({ statements, numbers }: Numbered & { readonly statements: readonly Statement[] }) {
  return (
    <>
      {statements.map((statement, index) => (
        <span key={index}>
          {index > 0 && ' '}
          {statement.text}
          {numbers.numbersOf(statement).map(({ number, section }) => (
            <a key={number} class="citation" href={`#citation-${number}`} aria-label={message('entry_citation_label', number, section)}>{number}</a>
          ))}
        </span>
      ))}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Source, Statement } from '../drugs/monograph.ts';
import type { CitationNumbers } from './citation-numbers.ts';
import { message } from './message.ts';
import { SourceNote } from './SourceNote.tsx';

interface Props {
  readonly statement: Statement;
  readonly numbers: CitationNumbers;
  readonly sources: readonly Source[];
  /** What opens the line, in bold: the label of a precaution. */
  readonly label?: ComponentChildren;
}

/** One statement with a small numbered control; pressed, it tells below the statement where that stands. */
export function StatementText({ statement, numbers, sources, label }: Props) {
  const [isOpen, setOpen] = useState(false);
  const noteId = useId();
  const cited = numbers.numbersOf(statement);
  const shown = cited.map(({ number }) => number).join(', ');
  // The number never stands alone in a line: it keeps to the last word.
  const lastWord = statement.text.lastIndexOf(' ') + 1;
  const [start, end] = [statement.text.slice(0, lastWord), statement.text.slice(lastWord)];
  return (
    <>
      {label}
      {cited.length === 0 ? statement.text : (
        <>
          {start}
          <span class="statement-end">
            {end}
            <button
              type="button" class="source-control" aria-expanded={isOpen} aria-controls={isOpen ? noteId : undefined}
              aria-label={message('popover_source_control', shown)} onClick={() => setOpen(!isOpen)}
            >
              <span>{shown}</span>
            </button>
          </span>
        </>
      )}
      {isOpen && <SourceNote id={noteId} cited={cited} sources={sources} />}
    </>
  );
}

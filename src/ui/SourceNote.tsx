import type { Source } from '../drugs/monograph.ts';
import type { NumberedCitation } from './citation-numbers.ts';
import { message } from './message.ts';

interface Props {
  readonly id: string;
  readonly cited: readonly NumberedCitation[];
  readonly sources: readonly Source[];
}

/** Where a statement stands: title and publisher, section, dates, and the link where there is one. */
export function SourceNote({ id, cited, sources }: Props) {
  return (
    <span id={id} class="source-note" role="note">
      {cited.map(({ number, source, section }) => {
        const found = sources.find((candidate) => candidate.id === source);
        return (
          <span key={number} class="source-place">
            <span class="source-number">{number}</span>{' '}
            <span>
              {found === undefined ? source : <SourceTitle source={found} />}
              {' · '}{/^\d/.test(section) ? message('entry_section', section) : section}
              {found !== undefined && <>{' · '}{datesOf(found)}</>}
            </span>
          </span>
        );
      })}
    </span>
  );
}

function SourceTitle({ source: { title, publisher, url } }: { readonly source: Source }) {
  const words = publisher === '' || publisher === 'not seen' ? title : `${title}, ${publisher}`;
  return url === null ? <span lang="en">{words}</span> : <a lang="en" href={url} target="_blank" rel="noreferrer noopener">{words}</a>;
}

/** "Revised 2025-11, read 2026-11-22"; a revision date nobody saw is not made up. */
export const datesOf = ({ revised, read }: Source): string =>
  revised === 'not seen' ? message('entry_source_read', read) : message('entry_source_dates', revised, read);

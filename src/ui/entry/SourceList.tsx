import type { Source } from '../../drugs/monograph.ts';
import type { NumberedCitation } from '../citation-numbers.ts';
import { message } from '../message.ts';

interface Props {
  readonly sources: readonly Source[];
  readonly citations: readonly NumberedCitation[];
}

/** Every source with its publisher, dates and link, and under it the numbered places in it. */
export function SourceList({ sources, citations }: Props) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{message('entry_sources')}</h2>
      {sources.map(({ id, title, publisher, url, revised, read }) => (
        <div key={id} class="source">
          <p lang="en">
            {url === null ? title : <a href={url} rel="noreferrer noopener" target="_blank">{title}</a>}, {publisher}
          </p>
          <p class="soft small">
            {revised === 'not seen' ? message('entry_source_read', read) : message('entry_source_dates', revised, read)}
          </p>
          <ol class="places small">
            {citations.filter(({ source }) => source === id).map(({ number, section }) => (
              <li key={number} id={`citation-${number}`} value={number} lang="en">
                {/^\d/.test(section) ? message('entry_section', section) : section}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

import { useId, useState } from 'preact/hooks';
import { maxQueryChars, type SearchAnswer, type SearchResult } from '../../drugs/search/create-search.ts';
import { message } from '../message.ts';

interface Props {
  readonly search: (query: string) => SearchAnswer;
  readonly onChoose: (id: string) => void;
}

/**
 * A combobox (ARIA 1.2): the text field keeps the focus, the arrow keys move through the list, Enter opens the chosen entry. The
 * first result is chosen from the start, except under "Did you mean", where the reader must choose.
 */
export function SearchBox({ search, onChoose }: Props) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [moved, setMoved] = useState<number>();
  const answer = search(query);
  const results = answer.kind === 'results' || answer.kind === 'did-you-mean' ? answer.results : [];
  const active = moved ?? (answer.kind === 'results' ? 0 : -1);
  const optionId = (index: number) => `${id}-option-${index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && results.length > 0) {
      event.preventDefault();
      const next = event.key === 'ArrowDown' ? active + 1 : active - 1;
      setMoved((next + results.length) % results.length);
      document.getElementById(optionId((next + results.length) % results.length))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      const chosen = results[active];
      if (chosen !== undefined) onChoose(chosen.id);
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault(); // the first Escape clears the search, the next closes the popup
      setQuery('');
      setMoved(undefined);
    }
  };

  return (
    <section class="search">
      <label class="visually-hidden" for={`${id}-field`}>{message('popup_search_label')}</label>
      <input
        id={`${id}-field`} type="text" role="combobox" autocomplete="off" spellcheck={false} autofocus
        aria-expanded={results.length > 0} aria-controls={`${id}-list`} aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        placeholder={message('popup_search_placeholder')} value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setMoved(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      <p class="visually-hidden" role="status">{spoken(answer)}</p>
      {answer.kind === 'did-you-mean' && <p class="search-note">{message('popup_did_you_mean', query.slice(0, maxQueryChars))}</p>}
      {answer.kind === 'nothing' && <p class="search-note">{message('popup_nothing_found', query.slice(0, maxQueryChars))}</p>}
      <ul class="results" role="listbox" id={`${id}-list`} aria-label={message('popup_results_label')} hidden={results.length === 0}>
        {results.map((result, index) => (
          <li
            key={result.id} id={optionId(index)} role="option" aria-selected={index === active}
            onClick={() => onChoose(result.id)} onMouseMove={() => index !== active && setMoved(index)}
          >
            <ResultWords result={result} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ResultWords({ result }: { result: SearchResult }) {
  const { title, matchedName, countries, purpose, drugClass, entryKind } = result;
  const about = [drugClass, purpose].filter((words) => words !== null).join(' · ');
  return (
    <>
      <div>
        <span class="result-name">{matchedName ?? title}</span>
        {matchedName !== null && <span> {message('popup_is', title)}</span>}
        {matchedName !== null && countries !== '' && <span class="soft small"> ({countries.split(' ').join(', ')})</span>}
      </div>
      {about !== '' && <div class="soft small">{about}</div>}
      {entryKind === 'identity-card' && <div class="soft small">{message('popup_card_only')}</div>}
    </>
  );
}

function spoken(answer: SearchAnswer): string {
  switch (answer.kind) {
    case 'empty': return '';
    case 'results': return message('popup_count_results', answer.results.length);
    case 'did-you-mean': return message('popup_count_suggestions', answer.results.length);
    case 'nothing': return message('popup_none_spoken');
  }
}

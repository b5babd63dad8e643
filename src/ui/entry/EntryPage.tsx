import type { Loaded } from '../../dataset/load-dataset.ts';
import type { Entry, IdentityCard, Monograph } from '../../drugs/monograph.ts';
import { browser } from '../../platform/browser.ts';
import { numberCitations, statementsOf } from '../citation-numbers.ts';
import { message } from '../message.ts';
import { EntryFacts } from './EntryFacts.tsx';
import { EntrySection, EntryQuestions } from './EntrySection.tsx';
import { SourceList } from './SourceList.tsx';

/** The whole of an entry, with every citation, made to be read and printed. The medicine text is English whatever the interface. */
export function EntryPage({ loaded, id }: { readonly loaded: Loaded<Entry>; readonly id: string }) {
  if (loaded.kind === 'missing') {
    return <main class="entry"><h1>{message('entry_missing_title')}</h1><p>{message('entry_missing', id.slice(0, 80))}</p></main>;
  }
  if (loaded.kind === 'damaged') {
    return <main class="entry"><h1>{message('entry_damaged_title')}</h1><p role="alert">{message('entry_damaged', loaded.message)}</p></main>;
  }
  const entry = loaded.value;
  return (
    <main class="entry">
      <header>
        <h1 lang="en">{entry.title}</h1>
        {entry.drugClass !== null && <p class="entry-class" lang="en">{entry.drugClass.label}</p>}
        {entry.purpose !== null && <p class="soft" lang="en">{message('entry_purpose', entry.purpose)}</p>}
        {!browser.i18n.getUILanguage().startsWith('en') && <p class="soft small">{message('entry_english_only')}</p>}
        <button type="button" class="print-button" onClick={() => print()}>{message('entry_print')}</button>
      </header>
      {entry.kind === 'monograph' ? <MonographBody entry={entry} /> : <CardBody entry={entry} />}
    </main>
  );
}

function MonographBody({ entry }: { entry: Monograph }) {
  const numbers = numberCitations(statementsOf(entry));
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      {!entry.sourced && <p class="notice warn">{message('entry_unsourced')}</p>}
      {entry.reviewBy !== null && entry.reviewBy < today && <p class="notice warn">{message('entry_past_review', entry.reviewBy)}</p>}
      <p class="notice">{message('entry_not_advice')}</p>
      <EntryFacts entry={entry} />
      {entry.sections.map((section) => <EntrySection key={section.id} section={section} numbers={numbers} />)}
      <EntryQuestions questions={entry.questions} numbers={numbers} />
      {entry.gaps.length > 0 && (
        <section>
          <h2>{message('entry_gaps')}</h2>
          <ul lang="en">{entry.gaps.map((gap) => <li key={gap}>{gap}</li>)}</ul>
        </section>
      )}
      <SourceList sources={entry.sources} citations={numbers.all} />
      <p class="soft small">
        {entry.checked === null ? message('entry_not_checked') : message('entry_checked', entry.checked.date, entry.checked.by)}
      </p>
      <p class="soft small">{message('entry_nothing_listed')}</p>
    </>
  );
}

function CardBody({ entry }: { entry: IdentityCard }) {
  return (
    <>
      <p class="notice">{message('entry_card')}</p>
      <EntryFacts entry={entry} />
      <SourceList sources={entry.sources} citations={[]} />
    </>
  );
}

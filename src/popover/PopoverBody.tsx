import type { Entry, IdentityCard, Monograph, Source } from '../drugs/monograph.ts';
import { EntryHeadline, headlineStatements } from '../ui/EntryHeadline.tsx';
import { message } from '../ui/message.ts';
import { datesOf } from '../ui/SourceNote.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import type { Shown, ShowMessage } from './use-popover.ts';
import { WhyMarked } from './WhyMarked.tsx';

/** Enough to tell the confusion; the entry has all. */
const maxLookAlikes = 3;

export function PopoverBody({ shown }: { readonly shown: Shown }) {
  const { loaded, request } = shown;
  const why = <Why request={request} />;
  if (loaded.kind === 'missing') return <><p class="notice">{message('popover_missing', request.matched)}</p>{why}</>;
  if (loaded.kind === 'damaged') return <><p class="notice" role="alert">{message('popover_damaged')}</p>{why}</>;
  const entry = loaded.value;
  return (
    <>
      <Elsewhere name={request.name} entry={entry} alternatives={shown.alternatives} />
      {entry.kind === 'monograph' ? <MonographNotices entry={entry} /> : <Card entry={entry} />}
      {entry.kind === 'monograph' && <EntryHeadline entry={entry} />}
      <LookAlikes entry={entry} />
      <footer>
        <a class="button entry-link" href={`../monograph/index.html?id=${encodeURIComponent(entry.id)}`} target="_blank">
          {message(entry.kind === 'monograph' ? 'popover_full_entry' : 'popover_card_entry')}
        </a>
        <MainSource entry={entry} />
        <p>{message('popover_not_advice')}</p>
        {why}
      </footer>
    </>
  );
}

/** A word that was looked up and is no medicine is not marked either. */
function Why({ request: { drug, matched, site, reasons } }: { readonly request: ShowMessage }) {
  return drug === '' ? null : <WhyMarked key={`${site} ${matched}`} name={matched} host={site} reasons={reasons} />;
}

function MonographNotices({ entry }: { readonly entry: Monograph }) {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      {!entry.sourced && <p class="notice">{message('entry_unsourced')}</p>}
      {entry.reviewBy !== null && entry.reviewBy < today && <p class="notice">{message('entry_past_review', entry.reviewBy)}</p>}
    </>
  );
}

function Card({ entry }: { readonly entry: IdentityCard }) {
  const names = [...new Set(entry.names.filter(({ kind }) => kind === 'brand').map(({ text }) => text))].slice(0, 6);
  return (
    <>
      {entry.purpose !== null && <p class="what-for" lang="en">{message('entry_purpose', entry.purpose)}</p>}
      {names.length > 0 && <p class="brands">{message('popover_brands', names.join(', '))}</p>}
      <p class="notice">{message('popover_card')}</p>
    </>
  );
}

function LookAlikes({ entry }: { readonly entry: Entry }) {
  const named = entry.lookAlikes.slice(0, maxLookAlikes).map(({ title, purpose }) =>
    purpose === null ? title.toLowerCase() : message('popover_look_alike', title.toLowerCase(), purpose));
  if (named.length === 0) return null;
  const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(named);
  return <p class="look-alikes" lang="en">{message('popover_not_these', list)}</p>;
}

/** The source most of what is shown rests on, with its date; the numbers beside the statements tell the rest. */
function MainSource({ entry }: { readonly entry: Entry }) {
  const source = entry.kind === 'monograph' ? mostCited(entry) : entry.sources[0];
  if (source === undefined) return null;
  return <p lang="en">{message('popover_main_source', source.title, datesOf(source))}</p>;
}

function mostCited(entry: Monograph): Source | undefined {
  const counts = new Map<string, number>();
  for (const { citations } of headlineStatements(entry)) for (const { source } of citations) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return entry.sources.find(({ id }) => id === most);
}

import { useMemo, useState } from 'preact/hooks';
import type { SearchRow } from '../../drugs/monograph.ts';
import { message } from '../message.ts';
import { type MedicineLine, mergeMedicines } from './merge-medicines.ts';
import type { PageView } from './use-page-reports.ts';

interface Props {
  readonly page: PageView;
  readonly rows: readonly SearchRow[];
  readonly onOpen: (id: string) => void;
}

/** The medicines of the page under the popup, each leading to its places in the page and to its entry. */
export function PageMedicines({ page, rows, onOpen }: Props) {
  const titles = useMemo(() => new Map(rows.map(({ id, title }) => [id, title])), [rows]);
  return (
    <section aria-labelledby="page-heading">
      <h2 id="page-heading">{message('popup_page_heading')}</h2>
      <PageWords page={page} titles={titles} onOpen={onOpen} />
    </section>
  );
}

function PageWords({ page, titles, onOpen }: { page: PageView; titles: ReadonlyMap<string, string>; onOpen: (id: string) => void }) {
  if (page.kind === 'asking') return <p class="soft">{message('popup_page_asking')}</p>;
  if (page.kind === 'no-access') return <p class="notice">{message('popup_page_no_access')}</p>;
  const top = page.frames.find(({ isTop }) => isTop) ?? page.frames[0];
  if (top?.state === 'off') return <p class="notice">{message('popup_page_off')}</p>;
  if (top?.state === 'site-off') return <p class="notice">{message('popup_page_site_off')}</p>;
  const lines = mergeMedicines(page.frames);
  const settled = page.frames.every((frame) => frame.settled);
  if (lines.length === 0) return <p class="soft">{message(settled ? 'popup_page_none' : 'popup_page_reading')}</p>;
  return (
    <>
      <ul class="medicines">
        {lines.map((line) => (
          <MedicineRow key={line.drug} line={line} title={titles.get(line.drug) ?? line.drug} onOpen={onOpen}
            onJump={(turn) => {
              const place = line.places[turn % line.places.length];
              if (place !== undefined) page.send({ kind: 'jump', drug: line.drug, ...place });
            }} />
        ))}
      </ul>
      {page.frames.some(({ truncated }) => truncated) && <p class="soft small">{message('popup_page_truncated')}</p>}
    </>
  );
}

interface RowProps {
  readonly line: MedicineLine;
  readonly title: string;
  readonly onOpen: (id: string) => void;
  readonly onJump: (turn: number) => void;
}

function MedicineRow({ line, title, onOpen, onJump }: RowProps) {
  const [turn, setTurn] = useState(0);
  const others = line.names.filter((name) => name.toLowerCase() !== title.toLowerCase());
  return (
    <li>
      <div class="medicine-words">
        <span class="medicine-title">{title}</span> <span class="soft small">{message('popup_times', line.places.length)}</span>
        {others.length > 0 && <div class="soft small">{message('popup_written_as', others.join(', '))}</div>}
      </div>
      <button type="button" aria-label={message('popup_show_label', title)} onClick={() => {
        onJump(turn);
        setTurn(turn + 1);
      }}>{message('popup_show')}</button>
      <button type="button" aria-label={message('popup_entry_label', title)} onClick={() => onOpen(line.drug)}>
        {message('popup_entry')}
      </button>
    </li>
  );
}

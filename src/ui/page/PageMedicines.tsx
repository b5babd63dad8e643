import { useMemo, useState } from 'preact/hooks';
import type { SearchRow } from '../../drugs/monograph.ts';
import { message } from '../message.ts';
import { findSharedIngredients } from './find-shared-ingredients.ts';
import { type MedicineLine, mergeMedicines } from './merge-medicines.ts';
import { PharmacistList } from './PharmacistList.tsx';
import type { PageView } from './use-page-reports.ts';

interface Props {
  readonly page: PageView;
  readonly rows: readonly SearchRow[];
  readonly onOpen: (id: string) => void;
}

/** The medicines of the page under the popup, each leading to its places in the page and to its entry. */
export function PageMedicines({ page, rows, onOpen }: Props) {
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  return (
    <section aria-labelledby="page-heading">
      <h2 id="page-heading">{message('popup_page_heading')}</h2>
      <PageWords page={page} byId={byId} onOpen={onOpen} />
    </section>
  );
}

interface WordsProps {
  readonly page: PageView;
  readonly byId: ReadonlyMap<string, SearchRow>;
  readonly onOpen: (id: string) => void;
}

function PageWords({ page, byId, onOpen }: WordsProps) {
  if (page.kind === 'asking') return <p class="soft">{message('popup_page_asking')}</p>;
  if (page.kind === 'no-access') return <p class="notice">{message('popup_page_no_access')}</p>;
  const top = page.frames.find(({ isTop }) => isTop) ?? page.frames[0];
  if (top?.state === 'off') return <p class="notice">{message('popup_page_off')}</p>;
  if (top?.state === 'site-off') return <p class="notice">{message('popup_page_site_off')}</p>;
  const lines = mergeMedicines(page.frames);
  const settled = page.frames.every((frame) => frame.settled);
  if (lines.length === 0) return <p class="soft">{message(settled ? 'popup_page_none' : 'popup_page_reading')}</p>;
  const titleOf = (drug: string) => byId.get(drug)?.title ?? drug;
  const shared = findSharedIngredients(lines.flatMap(({ drug }) => byId.get(drug) ?? []));
  return (
    <>
      {shared.map(({ ingredient, titles }) => (
        <p key={ingredient} class="notice">{message('popup_shared', ingredient, titles.join(', '))}</p>
      ))}
      <ul class="medicines">
        {lines.map((line) => (
          <MedicineRow key={line.drug} line={line} title={titleOf(line.drug)} onOpen={onOpen}
            onJump={(turn) => {
              const place = line.places[turn % line.places.length];
              if (place !== undefined) page.send({ kind: 'jump', drug: line.drug, ...place });
            }} />
        ))}
      </ul>
      {page.frames.some(({ truncated }) => truncated) && <p class="soft small">{message('popup_page_truncated')}</p>}
      <PharmacistList lines={lines} titleOf={titleOf} />
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

import { useEffect, useId, useState } from 'preact/hooks';
import { loadEntry } from '../../dataset/load-dataset.ts';
import type { Monograph, SearchRow } from '../../drugs/monograph.ts';
import { findPairStatements, type PairStatement } from '../../drugs/pair/find-pair-statements.ts';
import { message } from '../message.ts';

interface Props {
  /** Full entries a reader may choose from. */
  readonly rows: readonly SearchRow[];
  /** Ids of the page's medicines: offered first, and chosen when there are two. */
  readonly onPage: readonly string[];
}

/** What the labels say about two medicines: the statements of either entry that name the other or its class. No verdict, no score. */
export function PairStatements({ rows, onPage }: Props) {
  const full = rows.filter(({ kind }) => kind === 'monograph');
  const here = onPage.filter((id) => full.some((row) => row.id === id));
  const [chosen, setChosen] = useState<readonly [string?, string?]>([]);
  const first = chosen[0] ?? here[0] ?? '';
  const second = chosen[1] ?? here[1] ?? '';
  const found = usePair(first, second);
  if (full.length < 2) return null;
  return (
    <details class="pair">
      <summary>{message('pair_heading')}</summary>
      <div class="pair-choice">
        <MedicineChoice label={message('pair_first')} value={first} full={full} here={here} onChoose={(id) => setChosen([id, second])} />
        <MedicineChoice label={message('pair_second')} value={second} full={full} here={here} onChoose={(id) => setChosen([first, id])} />
      </div>
      <div role="status" lang="en">{found !== undefined && <Found statements={found} />}</div>
      <p class="soft small">{message('pair_nothing_listed')}</p>
    </details>
  );
}

function Found({ statements }: { readonly statements: readonly PairStatement[] }) {
  if (statements.length === 0) return <p>{message('pair_none')}</p>;
  return (
    <ul class="pair-statements">
      {statements.map(({ from, label, statement }) => (
        <li key={`${from.id} ${statement.text}`}>
          {statement.text}
          <div class="soft small">{message('pair_source', from.title, label, sourceWords(from, statement))}</div>
        </li>
      ))}
    </ul>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly full: readonly SearchRow[];
  readonly here: readonly string[];
  readonly onChoose: (id: string) => void;
}

function MedicineChoice({ label, value, full, here, onChoose }: ChoiceProps) {
  const id = useId();
  const options = (rows: readonly SearchRow[]) => rows.map((row) => <option key={row.id} value={row.id}>{row.title}</option>);
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{message('pair_choose')}</option>
        {here.length > 0 && <optgroup label={message('pair_on_page')}>{options(full.filter((row) => here.includes(row.id)))}</optgroup>}
        <optgroup label={message('pair_all')}>{options(full.filter((row) => !here.includes(row.id)))}</optgroup>
      </select>
    </div>
  );
}

/** Undefined until two different entries are chosen and read. */
function usePair(first: string, second: string): readonly PairStatement[] | undefined {
  const [found, setFound] = useState<readonly PairStatement[]>();
  useEffect(() => {
    let isWanted = true;
    setFound(undefined);
    if (first === '' || second === '' || first === second) return undefined;
    void Promise.all([loadMonograph(first), loadMonograph(second)]).then(([one, other]) => {
      if (isWanted && one !== undefined && other !== undefined) setFound(findPairStatements(one, other));
    });
    return () => {
      isWanted = false;
    };
  }, [first, second]);
  return found;
}

async function loadMonograph(id: string): Promise<Monograph | undefined> {
  const loaded = await loadEntry(id);
  return loaded.kind === 'loaded' && loaded.value.kind === 'monograph' ? loaded.value : undefined;
}

const sourceWords = ({ sources }: Monograph, { citations }: PairStatement['statement']): string =>
  citations.map(({ source, section }) => `${sources.find(({ id }) => id === source)?.title ?? source}, ${section}`).join('; ');

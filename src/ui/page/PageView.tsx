import { useMemo } from 'preact/hooks';
import { type Loaded, loadManifest, loadSearchRows } from '../../dataset/load-dataset.ts';
import type { DatasetManifest, SearchRow } from '../../drugs/monograph.ts';
import { createSearch } from '../../drugs/search/create-search.ts';
import { message } from '../message.ts';
import { mergeMedicines } from './merge-medicines.ts';
import { PageMedicines } from './PageMedicines.tsx';
import { PairStatements } from './PairStatements.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { useLoaded } from './use-loaded.ts';
import type { PageView as Page } from './use-page-reports.ts';

interface Props {
  readonly page: Page;
  readonly onOpen: (id: string) => void;
  readonly onSettings: () => void;
}

/** Search, the medicines of the page in front, the switch for its site: what the toolbar popup and the side panel show. */
export function PageView({ page, onOpen, onSettings }: Props) {
  const rows = useLoaded(loadSearchRows);
  const manifest = useLoaded(loadManifest);
  const searchRows = rows?.kind === 'loaded' ? rows.value : noRows;
  const search = useMemo(() => createSearch(searchRows), [searchRows]);
  return (
    <main class="popup">
      <header>
        <img src="/icons/icon-32.png" width="24" height="24" alt="" />
        <h1>MedGloss</h1>
        <button class="plain" type="button" onClick={onSettings}>{message('popup_settings')}</button>
      </header>
      <Fault file={rows} path="/data/search.json" />
      <SearchBox search={search} onChoose={onOpen} />
      <PageMedicines page={page} rows={searchRows} onOpen={onOpen} />
      <PairStatements rows={searchRows} onPage={page.kind === 'frames' ? mergeMedicines(page.frames).map(({ drug }) => drug) : []} />
      <SiteSwitch page={page} />
      <Fault file={manifest} path="/data/manifest.json" />
      {manifest?.kind === 'loaded' && <DatasetNote manifest={manifest.value} />}
    </main>
  );
}

const noRows: readonly SearchRow[] = [];

function Fault({ file, path }: { readonly file: Loaded<unknown> | undefined; readonly path: string }) {
  if (file === undefined || file.kind === 'loaded') return null;
  return <p class="notice warn" role="alert">{message('popup_dataset_broken', file.kind === 'damaged' ? file.message : path)}</p>;
}

function DatasetNote({ manifest: { monographCount, nameCount, newestSource } }: { readonly manifest: DatasetManifest }) {
  return <p class="soft small">{message('popup_dataset', monographCount, nameCount, newestSource ?? message('popup_no_date'))}</p>;
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Loaded, loadManifest, loadSearchRows } from '../dataset/load-dataset.ts';
import type { DatasetManifest, SearchRow } from '../drugs/monograph.ts';
import { createSearch } from '../drugs/search/create-search.ts';
import { browser } from '../platform/browser.ts';
import { message } from '../ui/message.ts';
import { PageMedicines } from './PageMedicines.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { openEntry } from './open-entry.ts';
import { usePageReports } from './use-page-reports.ts';

/** The toolbar popup: search, the medicines of this page, the switch for this site. */
export function PopupApp() {
  const rows = useLoaded(loadSearchRows);
  const manifest = useLoaded(loadManifest);
  const page = usePageReports();
  const searchRows = rows?.kind === 'loaded' ? rows.value : noRows;
  const search = useMemo(() => createSearch(searchRows), [searchRows]);

  return (
    <main class="popup">
      <header>
        <img src="/icons/icon-32.png" width="24" height="24" alt="" />
        <h1>MedGloss</h1>
        <button class="plain" type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {message('popup_settings')}
        </button>
      </header>
      {rows !== undefined && rows.kind !== 'loaded' && (
        <p class="notice warn" role="alert">
          {message('popup_dataset_broken', rows.kind === 'damaged' ? rows.message : '/data/search.json')}
        </p>
      )}
      <SearchBox search={search} onChoose={(id) => void openEntry(id)} />
      <PageMedicines page={page} rows={searchRows} onOpen={(id) => void openEntry(id)} />
      <SiteSwitch page={page} />
      <DatasetNote manifest={manifest} />
    </main>
  );
}

const noRows: readonly SearchRow[] = [];

function DatasetNote({ manifest }: { manifest: Loaded<DatasetManifest> | undefined }) {
  if (manifest === undefined) return null;
  if (manifest.kind !== 'loaded') {
    return <p class="notice warn" role="alert">{message('popup_dataset_broken', manifest.kind === 'damaged' ? manifest.message : '/data/manifest.json')}</p>;
  }
  const { monographCount, nameCount, newestSource } = manifest.value;
  return (
    <p class="soft small">
      {message('popup_dataset', monographCount, nameCount, newestSource ?? message('popup_no_date'))}
    </p>
  );
}

function useLoaded<T>(load: () => Promise<Loaded<T>>): Loaded<T> | undefined {
  const [loaded, setLoaded] = useState<Loaded<T>>();
  useEffect(() => void load().then(setLoaded), [load]);
  return loaded;
}

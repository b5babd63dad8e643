import { useCallback, useState } from 'preact/hooks';
import { loadEntry } from '../dataset/load-dataset.ts';
import { browser } from '../platform/browser.ts';
import { EntryPage } from '../ui/entry/EntryPage.tsx';
import { message } from '../ui/message.ts';
import { openEntry } from '../ui/page/open-entry.ts';
import { PageView } from '../ui/page/PageView.tsx';
import { useLoaded } from '../ui/page/use-loaded.ts';
import { usePageReports } from '../ui/page/use-page-reports.ts';

/** The side panel: the medicines of whichever page is in front; a full entry can stay beside the page. */
export function PanelApp() {
  const page = usePageReports({ follow: true });
  const [id, setId] = useState<string>();
  if (id !== undefined) return <PanelEntry id={id} onBack={() => setId(undefined)} />;
  return <PageView page={page} onOpen={setId} onSettings={() => void browser.runtime.openOptionsPage()} />;
}

function PanelEntry({ id, onBack }: { readonly id: string; readonly onBack: () => void }) {
  const loaded = useLoaded(useCallback(() => loadEntry(id), [id]));
  return (
    <>
      <nav class="panel-bar">
        <button type="button" onClick={onBack}>{message('panel_back')}</button>
        <button type="button" onClick={() => void openEntry(id)}>{message('panel_open_tab')}</button>
      </nav>
      {loaded !== undefined && <EntryPage loaded={loaded} id={id} />}
    </>
  );
}

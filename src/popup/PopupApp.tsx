import { browser } from '../platform/browser.ts';
import { openEntry } from '../ui/page/open-entry.ts';
import { PageView } from '../ui/page/PageView.tsx';
import { usePageReports } from '../ui/page/use-page-reports.ts';

/** The toolbar popup, on the page it was opened over. */
export function PopupApp() {
  const page = usePageReports({ follow: false });
  return <PageView page={page} onOpen={(id) => void openEntry(id)} onSettings={() => void browser.runtime.openOptionsPage()} />;
}

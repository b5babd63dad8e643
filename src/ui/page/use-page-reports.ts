import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import type { FrameReport, PageRequest } from '../../messaging/protocol.ts';
import { openPageLine, type PageLine } from './page-line.ts';

/** What a surface knows of the tab beside it. `no-access`: the browser lets no extension into that page. */
export type PageView =
  | { readonly kind: 'asking' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'frames'; readonly frames: readonly FrameReport[]; readonly send: (request: PageRequest) => void };

/** How often the frames are asked anew: frames come and go (adverts, letters), and a line speaks only to those there when it opened. */
const renewEveryMs = 3000;

/** Keeps a line to every frame of the active tab and shows their latest reports; with `follow`, of whichever tab comes to the front. */
export function usePageReports({ follow }: { readonly follow: boolean }): PageView {
  const [view, setView] = useState<PageView>({ kind: 'asking' });
  useEffect(() => {
    const closing = new AbortController();
    void keepLine({ follow, signal: closing.signal, show: setView });
    return () => closing.abort();
  }, [follow]);
  return view;
}

async function keepLine({ follow, signal, show }: {
  readonly follow: boolean; readonly signal: AbortSignal; readonly show: (view: PageView) => void;
}): Promise<void> {
  const fixed = follow ? undefined : await findTab();
  let line: PageLine | undefined;
  let turn = 0;
  const renew = async () => {
    const mine = ++turn;
    const tabId = fixed ?? (await findTab());
    if (signal.aborted || mine !== turn) return;
    const old = line;
    line = openPageLine(tabId, {
      // The old list stays until the new line has spoken, so that nothing flickers.
      onFrames: (frames, send) => mine === turn && !signal.aborted && show({ kind: 'frames', frames, send }),
      onSilence: () => void isLoading(tabId).then((loading) => {
        if (mine === turn && !signal.aborted) show({ kind: loading ? 'asking' : 'no-access' });
      }),
    });
    old?.close();
  };
  const timer = setInterval(() => void renew(), renewEveryMs);
  const onUpdated = (tabId: number, { status }: { status?: string | undefined }) => {
    if (status === 'complete' && (fixed === undefined || tabId === fixed)) void renew();
  };
  const onActivated = () => {
    if (!follow) return;
    show({ kind: 'asking' });
    void renew();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onActivated.addListener(onActivated);
  const stop = () => {
    clearInterval(timer);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(onActivated);
    line?.close();
  };
  if (signal.aborted) return stop();
  signal.addEventListener('abort', stop, { once: true });
  await renew();
}

/** A page that is still loading has no script of ours yet: it is waited for. */
async function isLoading(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.status === 'loading';
}

/** The active tab; `?tab=ID` names another, so that the popup can also stand in a tab of its own. */
async function findTab(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

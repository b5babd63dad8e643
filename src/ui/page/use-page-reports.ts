import { useEffect, useState } from 'preact/hooks';
import { parseFrameReport } from '../../messaging/parse-message.ts';
import { type FrameReport, type PageRequest, pagePortName } from '../../messaging/protocol.ts';
import { browser } from '../../platform/browser.ts';

/** What a surface knows of the tab beside it. `no-access`: the browser lets no extension into that page. */
export type PageView =
  | { readonly kind: 'asking' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'frames'; readonly frames: readonly FrameReport[]; readonly send: (request: PageRequest) => void };

/** A page that answers nothing in this time is shown as one that cannot be read (the content script answers in milliseconds). */
const answerPatienceMs = 1500;

/** Opens a line to every frame of the active tab and keeps their latest reports; with `follow`, of whichever tab comes to the front. */
export function usePageReports({ follow }: { readonly follow: boolean }): PageView {
  const [view, setView] = useState<PageView>({ kind: 'asking' });
  useEffect(() => {
    const closing = new AbortController();
    let connected = connectTo(setView);
    const again = () => {
      connected.abort();
      setView({ kind: 'asking' });
      connected = connectTo(setView);
    };
    closing.signal.addEventListener('abort', () => connected.abort(), { once: true });
    if (follow) followTabs(closing.signal, again);
    return () => closing.abort();
  }, [follow]);
  return view;
}

function followTabs(signal: AbortSignal, again: () => void): void {
  const onUpdated = (_: number, { status }: { status?: string | undefined }, { active }: { active: boolean }) => {
    if (active && status === 'complete') again();
  };
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(again);
    browser.tabs.onUpdated.removeListener(onUpdated);
  }, { once: true });
}

/** Connects to the tab in front; aborting what comes back closes the line. */
function connectTo(setView: (view: PageView) => void): AbortController {
  const closing = new AbortController();
  void connect(closing.signal, setView);
  return closing;
}

async function connect(signal: AbortSignal, setView: (view: PageView) => void): Promise<void> {
  const tabId = await findTab();
  if (signal.aborted) return;
  if (tabId === undefined) return setView({ kind: 'no-access' });
  const frames = new Map<string, FrameReport>();
  const port = browser.tabs.connect(tabId, { name: pagePortName });
  const send = (request: PageRequest) => port.postMessage(request);
  const patience = setTimeout(() => frames.size === 0 && setView({ kind: 'no-access' }), answerPatienceMs);
  signal.addEventListener('abort', () => {
    clearTimeout(patience);
    port.disconnect();
  }, { once: true });
  port.onMessage.addListener((received: unknown) => {
    const report = signal.aborted ? undefined : parseFrameReport(received);
    if (report === undefined) return;
    frames.set(report.frame, report);
    setView({ kind: 'frames', frames: [...frames.values()], send });
  });
  port.onDisconnect.addListener(() => {
    clearTimeout(patience);
    if (!signal.aborted) setView({ kind: 'no-access' });
  });
  send({ kind: 'report' });
}

/** The active tab; `?tab=ID` names another, so that the popup can also stand in a tab of its own. */
async function findTab(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

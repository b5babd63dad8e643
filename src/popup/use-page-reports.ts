import { useEffect, useRef, useState } from 'preact/hooks';
import { type FrameReport, type PageRequest, pagePortName } from '../messaging/protocol.ts';
import { parseFrameReport } from '../messaging/parse-message.ts';
import { browser } from '../platform/browser.ts';

/** What the popup knows of the tab under it. `no-access`: the browser lets no extension into that page. */
export type PageView =
  | { readonly kind: 'asking' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'frames'; readonly frames: readonly FrameReport[]; readonly send: (request: PageRequest) => void };

/** A page that answers nothing in this time is shown as one that cannot be read (the content script answers in milliseconds). */
const answerPatienceMs = 1500;

/** Opens a line to every frame of the active tab and keeps their latest reports. */
export function usePageReports(): PageView {
  const [view, setView] = useState<PageView>({ kind: 'asking' });
  const frames = useRef(new Map<string, FrameReport>());

  useEffect(() => {
    const closing = new AbortController();
    void connect(closing.signal, frames.current, setView);
    return () => closing.abort();
  }, []);
  return view;
}

async function connect(signal: AbortSignal, frames: Map<string, FrameReport>, setView: (view: PageView) => void): Promise<void> {
  const tabId = await findTab();
  if (signal.aborted) return;
  if (tabId === undefined) return setView({ kind: 'no-access' });
  const port = browser.tabs.connect(tabId, { name: pagePortName });
  const send = (request: PageRequest) => port.postMessage(request);
  const patience = setTimeout(() => frames.size === 0 && setView({ kind: 'no-access' }), answerPatienceMs);
  port.onMessage.addListener((received: unknown) => {
    const report = parseFrameReport(received);
    if (report === undefined) return;
    frames.set(report.frame, report);
    setView({ kind: 'frames', frames: [...frames.values()], send });
  });
  port.onDisconnect.addListener(() => {
    clearTimeout(patience);
    if (!signal.aborted) setView({ kind: 'no-access' });
  });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
  send({ kind: 'report' });
}

/** The active tab; `?tab=ID` names another, so that the popup can also stand in a tab or a side panel. */
async function findTab(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

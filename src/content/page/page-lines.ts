import type { Runtime } from '../../platform/browser.ts';
import { assertNever } from '../../drugs/assert-never.ts';
import { parsePageRequest, parseToContent } from '../../messaging/parse-message.ts';
import { type FrameReport, pagePortName, type PageRequest, type ToContent } from '../../messaging/protocol.ts';
import { contentBrowser } from '../../platform/content-browser.ts';

/** A page in motion tells the popup of it a few times a second. */
const newsPauseMs = 150;

export interface PageLinesOptions {
  readonly signal: AbortSignal;
  report(): FrameReport;
  jump(request: Extract<PageRequest, { kind: 'jump' }>): void;
  command(command: ToContent): void;
}

/** The frame's lines to the toolbar popup (a port each) and from the background. @returns a function that tells what is new. */
export function openPageLines({ signal, report, jump, command }: PageLinesOptions): () => void {
  const { runtime } = contentBrowser;
  const ports = new Set<Runtime.Port>();

  const answer = (port: Runtime.Port, received: unknown) => {
    const request = parsePageRequest(received);
    if (request === undefined) return;
    switch (request.kind) {
      case 'report': port.postMessage(report()); return;
      case 'jump': jump(request); return;
      default: assertNever(request);
    }
  };

  const onConnect = (port: Runtime.Port) => {
    if (port.name !== pagePortName || port.sender?.id !== runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((received: unknown) => answer(port, received));
  };
  const onMessage = (received: unknown, sender: Runtime.MessageSender): undefined => {
    const parsed = sender.id === runtime.id ? parseToContent(received) : undefined;
    if (parsed !== undefined) command(parsed);
  };

  runtime.onConnect.addListener(onConnect);
  runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    try {
      runtime.onConnect.removeListener(onConnect);
      runtime.onMessage.removeListener(onMessage);
      for (const port of ports) port.disconnect();
    } catch {
      // The extension is gone, and its listeners with it.
    }
  }, { once: true });

  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (ports.size === 0 || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      const news = report();
      for (const port of ports) port.postMessage(news);
    }, newsPauseMs);
  };
}

import { parseFrameReport } from '../../messaging/parse-message.ts';
import { type FrameReport, type PageRequest, pagePortName } from '../../messaging/protocol.ts';
import { browser } from '../../platform/browser.ts';

export interface PageLine {
  close(): void;
}

/** A page that answers nothing in this time cannot be read (the content script answers in milliseconds). */
const answerPatienceMs = 1500;

/**
 * Opens a line to every frame of a tab that is there now. `onFrames` gets all their latest reports whenever one changes; `onSilence` is
 * called once when none answers. The line may close when a single frame goes (Firefox): what was heard stays, the owner opens a new one.
 */
export function openPageLine(tabId: number | undefined, { onFrames, onSilence }: {
  readonly onFrames: (frames: readonly FrameReport[], send: (request: PageRequest) => void) => void;
  readonly onSilence: () => void;
}): PageLine {
  if (tabId === undefined) {
    onSilence();
    return { close: () => undefined };
  }
  const frames = new Map<string, FrameReport>();
  const port = browser.tabs.connect(tabId, { name: pagePortName });
  let isOpen = true;
  const send = (request: PageRequest) => {
    if (isOpen) port.postMessage(request);
  };
  const giveUp = () => {
    clearTimeout(patience);
    if (isOpen && frames.size === 0) onSilence();
  };
  const patience = setTimeout(giveUp, answerPatienceMs);
  port.onMessage.addListener((received: unknown) => {
    const report = isOpen ? parseFrameReport(received) : undefined;
    if (report === undefined) return;
    frames.set(report.frame, report);
    onFrames([...frames.values()], send);
  });
  port.onDisconnect.addListener(() => {
    giveUp();
    isOpen = false;
  });
  send({ kind: 'report' });
  return {
    close() {
      isOpen = false;
      clearTimeout(patience);
      port.disconnect();
    },
  };
}

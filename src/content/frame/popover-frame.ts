import type { FromPopover, ToPopover } from '../../messaging/protocol.ts';
import { parseFromPopover } from '../../messaging/parse-popover-message.ts';
import { contentBrowser } from '../../platform/content-browser.ts';
import { randomToken } from '../dom/random-token.ts';
import { createPopoverHost, type PopoverHost } from './popover-host.ts';

/** The page in the frame answers within milliseconds of its load; one that a slow computer still loads is given longer. */
const answerWithinMs = 1000;
const loadWithinMs = 4000;

export interface PopoverFrame extends Omit<PopoverHost, 'iframe'> {
  /** Kept until the page in the frame is there to hear it. */
  send(message: ToPopover): void;
  focus(): void;
}

/**
 * The popover page in its host, and the private line to it: once the frame has loaded, it is handed one end of a message channel,
 * with a word that only the address in the closed shadow root tells (a page that frames the popover itself knows none of ours).
 */
export function createPopoverFrame({ parent, onMessage, onBarred }: {
  parent: Element;
  onMessage: (message: FromPopover) => void;
  /** No script runs in the frame: the document is sandboxed, and all frames in it with it. */
  onBarred: () => void;
}): PopoverFrame {
  const nonce = randomToken();
  const channel = new MessageChannel();
  const waiting: ToPopover[] = [];
  let isReady = false;
  let deadline = setTimeout(onBarred, loadWithinMs);

  const host = createPopoverHost(parent, `${contentBrowser.runtime.getURL('src/popover/index.html')}#${nonce}`);
  channel.port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = parseFromPopover(data);
    if (message === undefined) return;
    if (message.kind === 'ready') {
      isReady = true;
      clearTimeout(deadline);
      for (const kept of waiting.splice(0)) channel.port1.postMessage(kept);
    }
    onMessage(message);
  });
  channel.port1.start();
  let isLoaded = false;
  host.iframe.addEventListener('load', () => {
    // A second load means that the page moved the host: the line is lost with the first document.
    if (isLoaded) return onMessage({ kind: 'close' });
    isLoaded = true;
    clearTimeout(deadline);
    deadline = setTimeout(onBarred, answerWithinMs);
    host.iframe.contentWindow?.postMessage({ nonce }, extensionOrigin(), [channel.port2]);
  });

  return {
    parent: host.parent,
    get isInPage() { return host.isInPage; },
    get isRevealed() { return host.isRevealed; },
    place: host.place,
    reveal: host.reveal,
    conceal: host.conceal,
    remove() {
      clearTimeout(deadline);
      channel.port1.close();
      host.remove();
    },
    send(message) {
      if (isReady) channel.port1.postMessage(message);
      else waiting.push(message);
    },
    focus: () => host.iframe.focus({ preventScroll: true }),
  };
}

/** The origin the frame ends up at. Chrome loads it from an address of this session only, but its origin is the lasting one. */
const extensionOrigin = (): string => new URL(contentBrowser.runtime.getURL('manifest.json')).origin;

import { parseToPopover } from '../messaging/parse-popover-message.ts';
import type { FromPopover, ToPopover } from '../messaging/protocol.ts';

/** The content script that opened this frame, at the other end of a private line. */
export interface Opener {
  tell(message: FromPopover): void;
  listen(onMessage: (message: ToPopover) => void): void;
}

/**
 * Waits for the one message that carries the word of our own address, and the line. Other messages come from the page: it cannot know
 * the word, which stands in a closed shadow root and in no list of resources.
 */
export function waitForOpener(onOpener: (opener: Opener) => void): void {
  const nonce = location.hash.slice(1);
  const life = new AbortController();
  addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    const [port] = ports;
    if (port === undefined || nonce === '' || typeof data !== 'object' || data === null || !('nonce' in data) || data.nonce !== nonce) return;
    life.abort();
    onOpener({
      tell: (message) => port.postMessage(message),
      listen(onMessage) {
        port.addEventListener('message', (event: MessageEvent<unknown>) => {
          const message = parseToPopover(event.data);
          if (message !== undefined) onMessage(message);
        });
        port.start();
      },
    });
  }, { signal: life.signal });
}

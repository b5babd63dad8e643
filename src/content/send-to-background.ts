import type { ToBackground } from '../messaging/protocol.ts';
import { contentBrowser } from '../platform/content-browser.ts';

/** A message nobody takes (the worker is being replaced) is lost, which is no fault. */
export function sendToBackground(message: ToBackground): void {
  contentBrowser.runtime.sendMessage(message).catch(() => undefined);
}

import type { ToContent } from '../messaging/protocol.ts';
import { browser } from '../platform/browser.ts';

/** Sends to the page in front. A page without our script (a store page, a blank tab) does not answer: that is no fault. */
export async function sendToActiveTab(sent: ToContent): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  await browser.tabs.sendMessage(tab.id, sent).catch(() => undefined);
}

import { isDrugId } from '../dataset/parse-dataset.ts';
import { parseToBackground } from '../messaging/parse-message.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { loadSettings } from '../settings/settings-store.ts';
import { assertNever } from '../drugs/assert-never.ts';

/** Messages of content scripts. Only our own extension may send; what is not of the protocol changes nothing. */
export function listenToMessages(): void {
  browser.runtime.onMessage.addListener((received: unknown, sender: Runtime.MessageSender) => {
    const parsed = sender.id === browser.runtime.id ? parseToBackground(received) : undefined;
    if (parsed === undefined) return undefined;
    switch (parsed.kind) {
      case 'page-count':
        void showCount(sender, parsed.count);
        return undefined;
      case 'open-entry':
        if (isDrugId(parsed.drug)) {
          void browser.tabs.create({ url: browser.runtime.getURL(`src/monograph/index.html?id=${parsed.drug}`) });
        }
        return undefined;
      default: return assertNever(parsed);
    }
  });
}

/** The number of medicines of the top frame on the toolbar button, when the reader wants it. */
async function showCount({ tab, frameId }: Runtime.MessageSender, count: number): Promise<void> {
  if (tab?.id === undefined || frameId !== 0) return;
  const { showCount: isWanted } = await loadSettings(browser.storage.local);
  const text = isWanted && count > 0 ? (count > 99 ? '99+' : String(count)) : '';
  await browser.action.setBadgeText({ tabId: tab.id, text }).catch(() => undefined); // the tab may be gone
  await browser.action.setBadgeBackgroundColor({ tabId: tab.id, color: '#1c5b67' }).catch(() => undefined);
}

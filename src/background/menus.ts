import { browser } from '../platform/browser.ts';

const lookUpId = 'look-up';

/** "Look up …" in the context menu of selected text; the page's own script finds the medicine in the selection. */
export function listenToMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => browser.contextMenus.create({
      id: lookUpId, contexts: ['selection'], title: browser.i18n.getMessage('menu_look_up', '%s'),
    }));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId !== lookUpId || tab?.id === undefined) return;
    void browser.tabs.sendMessage(tab.id, { kind: 'look-up' }, { frameId: frameId ?? 0 }).catch(() => undefined);
  });
}

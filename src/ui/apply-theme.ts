import { browser } from '../platform/browser.ts';
import { loadSettings, watchSettings } from '../settings/settings-store.ts';

/** Puts the chosen theme on the page and keeps it so; "system" leaves it to the browser. */
export async function applyTheme(signal: AbortSignal): Promise<void> {
  const root = document.documentElement;
  root.lang = browser.i18n.getUILanguage();
  root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  root.dataset['theme'] = (await loadSettings(browser.storage.local)).theme;
  watchSettings(browser.storage.onChanged, signal, ({ theme }) => {
    if (theme !== undefined) root.dataset['theme'] = theme;
  });
}

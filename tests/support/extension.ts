import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Settings } from '../../src/settings/settings.ts';
import { until } from './until.ts';

type Scope = { browser?: WebExtension; chrome: WebExtension };

/** Waits until a selector is there; by polling, as Firefox's extension pages take no injected waiting code. */
export const untilSelector = (page: Page, selector: string): Promise<true> =>
  until(`"${selector}" is there`, () => page.evaluate((wanted) => document.querySelector(wanted) !== null || undefined, selector).catch(() => undefined) as Promise<true | undefined>);

/** What the page says, as laid out. */
export const textOf = (page: Page, selector = 'main'): Promise<string> =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);

/** Waits until the text of a place contains some words. */
export const untilText = (page: Page, words: string, selector = 'main'): Promise<true> =>
  until(`"${words}" is said`, async () => ((await textOf(page, selector).catch(() => '')).includes(words) ? true : undefined));

/** Stores settings the way the settings page does. */
export const storeSettings = (extensionPage: Page, settings: Partial<Settings>): Promise<void> =>
  extensionPage.evaluate(async (chosen) => {
    const scope = globalThis as unknown as Scope;
    const { storage } = scope.browser ?? scope.chrome;
    await storage.local.set(Object.fromEntries(Object.entries(chosen).map(([name, value]) => [`setting.${name}`, value])));
  }, settings as Record<string, unknown>);

/** Everything in the extension's storage. */
export const storedItems = (extensionPage: Page): Promise<Record<string, unknown>> =>
  extensionPage.evaluate(async () => {
    const scope = globalThis as unknown as Scope;
    return (scope.browser ?? scope.chrome).storage.local.get(null);
  });

export const clearStorage = (extensionPage: Page): Promise<void> =>
  extensionPage.evaluate(async () => {
    const scope = globalThis as unknown as Scope;
    await (scope.browser ?? scope.chrome).storage.local.clear();
  });

/** The id of the tab that shows a web page: the one that answers on the popup's line. */
export const findTabId = (extensionPage: Page, host: string): Promise<number> =>
  until(`a tab of ${host} answers`, () => extensionPage.evaluate(async (wanted) => {
    const scope = globalThis as unknown as Scope;
    const api = scope.browser ?? scope.chrome;
    for (const { id } of await api.tabs.query({})) {
      if (id === undefined) continue;
      const answered = await new Promise<boolean>((done) => {
        const port = api.tabs.connect(id, { name: 'medgloss-page' });
        port.onDisconnect.addListener(() => {
          void (api.runtime as { lastError?: unknown }).lastError;
          done(false);
        });
        port.onMessage.addListener((report: unknown) => {
          done((report as { host?: string; isTop?: boolean }).host === wanted);
          port.disconnect();
        });
        port.postMessage({ kind: 'report' });
      });
      if (answered) return id;
    }
    return undefined;
  }, host));

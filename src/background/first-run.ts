import { browser } from '../platform/browser.ts';

/** Shows the first page once, to people who installed from a store: an unpacked or temporary copy is a developer's. */
export function listenToInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    if (reason === 'install' && temporary !== true) void welcome();
  });
}

async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf(); // needs no permission
  if (installType !== 'development') await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}

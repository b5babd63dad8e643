import { browser } from '../../platform/browser.ts';

/** Opens the full entry of a medicine in a new tab. */
export async function openEntry(id: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/monograph/index.html?id=${encodeURIComponent(id)}`) });
}

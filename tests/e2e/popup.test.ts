import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clearStorage, findTabId, textOf, untilSelector, untilText } from '../support/extension.ts';
import { browserKinds, type Launched, launch } from '../support/launch.ts';
import { markedTexts, waitForNoPopover, waitForPopover } from '../support/popover.ts';
import { type Served, serve } from '../support/serve.ts';
import { until } from '../support/until.ts';

const html = `<!doctype html><html lang="en"><title>Note</title><body>
<p>Start clonazepam 0.5 mg at night. She knows it as Klonopin.</p>
<div style="height:3000px"></div>
<p id="far">Taper sertraline over 4 weeks.</p></body></html>`;

describe.each(browserKinds)('the toolbar popup in %s', (kind) => {
  let launched: Launched;
  let served: Served;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    served = await serve({ pages: { '/': html } });
    launched = await launch(kind);
    page = await launched.browser.newPage();
    await page.goto(`${served.origin}/`);
    popup = await launched.openExtensionPage('src/options/index.html');
    const tab = await findTabId(popup, '127.0.0.1');
    await popup.close();
    popup = await launched.openExtensionPage(`src/popup/index.html?tab=${tab}`);
    await untilSelector(popup, '[role="combobox"]');
  });
  afterEach(async () => {
    await popup.bringToFront();
    await popup.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[role="combobox"]')!;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    });
    await clearStorage(popup);
  });
  afterAll(async () => {
    await launched?.close();
    await served?.close();
  });

  const type = async (text: string) => {
    await popup.bringToFront();
    await popup.type('[role="combobox"]', text);
  };
  const optionTexts = () => popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('[role="option"]')].map((option) => option.innerText.replace(/\s+/g, ' ')));

  it('finds a medicine by its brand and says what the brand is', async () => {
    await type('klonop');
    await until('the brand is found', async () => ((await optionTexts())[0]?.startsWith('Klonopin is Clonazepam') ? true : undefined));
  });

  it('finds medicines by what they are for', async () => {
    await type('panic');
    await until('clonazepam is found', async () => ((await optionTexts()).some((text) => text.startsWith('Clonazepam')) ? true : undefined));
  });

  it('asks "Did you mean" for a misspelling and chooses nothing by itself', async () => {
    await type('klonapin');
    await untilText(popup, 'Did you mean');
    expect((await optionTexts()).some((text) => text.includes('Clonazepam'))).toBe(true);
    expect(await popup.evaluate(() => document.querySelector('[aria-selected="true"]'))).toBeNull();
  });

  it('says so when nothing is found', async () => {
    await type('qqqqwwwwzz');
    await untilText(popup, 'Nothing found');
    expect(await optionTexts()).toEqual([]);
  });

  it('opens the chosen entry by keyboard alone', async () => {
    await type('sertral');
    await until('sertraline is found', async () => ((await optionTexts()).length > 0 ? true : undefined));
    const before = (await launched.browser.pages()).length;
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('Enter');
    const opened = await until('a tab opens', async () => {
      const pages = await launched.browser.pages();
      return pages.length > before ? pages.at(-1) : undefined;
    });
    await untilText(opened, 'Sertraline', 'h1');
    await opened.close();
  });

  it('lists the medicines of the page, merged by medicine, with counts', async () => {
    await untilText(popup, 'Clonazepam 2×');
    const words = await textOf(popup);
    expect(words).toContain('Here: Klonopin');
    expect(words).toContain('Sertraline 1×');
  });

  it('jumps to a mention and explains it there', async () => {
    await untilText(popup, 'Sertraline 1×');
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('[aria-label="Show Sertraline in the page"]')!.click());
    await page.bringToFront();
    await until('the page has scrolled to sertraline', () => page.evaluate(() => {
      const { top } = document.querySelector('#far')!.getBoundingClientRect();
      return (top >= 0 && top < innerHeight) || undefined;
    }));
    expect((await waitForPopover(page)).text).toContain('Sertraline');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
  });

  it('switches the site off and on, and the open page follows without reload', async () => {
    await untilSelector(popup, '#site-switch');
    await popup.bringToFront();
    await popup.click('#site-switch');
    await untilText(popup, 'switched off on this site');
    expect(await markedTexts(page)).toEqual([]);
    await popup.click('#site-switch');
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
    await until('marks are back', async () => ((await markedTexts(page)).includes('clonazepam') ? true : undefined));
  });

  it('says so on a page the browser lets no extension into', async () => {
    const barred = await launched.openExtensionPage('src/popup/index.html?tab=999999');
    await untilText(barred, 'cannot be read');
    await barred.close();
  });
});

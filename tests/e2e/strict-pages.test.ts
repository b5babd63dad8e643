import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clearStorage, storeSettings } from '../support/extension.ts';
import { browserKinds, type Launched, launch } from '../support/launch.ts';
import { boxOf, findPopoverFrame, hoverText, markedTexts, moveTo, waitForPopover } from '../support/popover.ts';
import { type Served, serve } from '../support/serve.ts';
import { until } from '../support/until.ts';

const html = '<!doctype html><html lang="en"><title>Note</title><body style="margin:40px"><p>Start clonazepam 0.5 mg at night.</p><p>No medicine in this line.</p></body></html>';

/** Pages that keep frames out, or take scripts from them. */
describe.each(browserKinds)('on a strict page in %s', (kind) => {
  let launched: Launched;
  let served: Served;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    served = await serve({
      pages: { '/sandboxed': html, '/isolated': html },
      headers: {
        '/sandboxed': { 'content-security-policy': 'sandbox allow-scripts' },
        '/isolated': { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
      },
    });
    launched = await launch(kind);
    options = await launched.openExtensionPage('src/options/index.html');
    page = await launched.browser.newPage();
  });
  beforeEach(() => clearStorage(options));
  afterAll(async () => {
    await launched?.close();
    await served?.close();
  });

  const open = async (path: string) => {
    await page.bringToFront();
    await page.goto(`${served.origin}${path}`);
    await until('the name is marked', async () => ((await markedTexts(page)).includes('clonazepam') || undefined));
  };
  /** Elements of the page that are not its own: the host of the popover. */
  const strangers = () => page.evaluate(() => [...document.documentElement.children].filter(({ localName }) => localName.startsWith('x-')).length);
  const clickOpensEntry = async () => {
    const before = (await launched.browser.pages()).length;
    const box = await boxOf(page, 'clonazepam');
    await page.mouse.click(box.x + 10, box.y + box.height / 2);
    const opened = await until('a tab opens', async () => {
      const pages = await launched.browser.pages();
      return pages.length > before ? pages.at(-1) : undefined;
    });
    await until('the entry is shown', () => opened.evaluate(() => document.querySelector('h1')?.textContent === 'Clonazepam' || undefined).catch(() => undefined));
    await opened.close();
  };

  it('a page that demands consent of all it embeds (COEP) shows the popover', async () => {
    await open('/isolated');
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await hoverText(page, 'clonazepam');
    expect((await waitForPopover(page)).text).toContain('Most serious warning');
  });

  it('a sandboxed page is left alone after the first try, and a click opens the entry in a tab', async () => {
    await open('/sandboxed');
    await hoverText(page, 'clonazepam');
    await until('the frame is tried', async () => ((await strangers()) === 1 || undefined));
    await until('the frame is given up', async () => ((await strangers()) === 0 || undefined));
    await moveTo(page, await boxOf(page, 'No medicine'));
    await hoverText(page, 'clonazepam');
    await page.evaluate(() => new Promise((done) => { setTimeout(done, 900); })); // longer than the dwell
    expect(await strangers()).toBe(0);
    expect(await findPopoverFrame(page)).toBeUndefined();
    await clickOpensEntry();
  });

  it('a sandboxed page opens the entry in a tab on the first click, where the reader wants clicks', async () => {
    await storeSettings(options, { openBy: 'click' });
    await open('/sandboxed');
    await clickOpensEntry();
    expect(await strangers()).toBe(0);
  });
});

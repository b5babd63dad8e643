import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storeSettings, untilSelector } from '../support/extension.ts';
import { browserKinds, type Launched, launch } from '../support/launch.ts';
import { hoverText, markedTexts, moveTo, waitForNoPopover, waitForPopover } from '../support/popover.ts';
import { settledReports } from '../support/page-report.ts';
import { type Served, serve } from '../support/serve.ts';
import { until } from '../support/until.ts';

const secret = 'zqsecretname';
/** Words that stand in the popover of clonazepam and nowhere on the page. */
const words = 'Most serious warning';

// The page writes down every message that reaches it, as a hostile page would from its first line on.
const html = `<!doctype html><html lang="en"><title>Hostile</title>
<script>window.heard = []; addEventListener('message', (event) => heard.push(JSON.stringify(event.data)), true);</script>
<body><p id="note">Start clonazepam 0.5 mg at night.</p></body></html>`;

describe.each(browserKinds)('a hostile page in %s', (kind) => {
  let launched: Launched;
  let served: Served;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    served = await serve({ pages: { '/': html } });
    launched = await launch(kind);
    options = await launched.openExtensionPage('src/options/index.html');
    await untilSelector(options, '#enabled');
    await storeSettings(options, { neverMark: [secret], sitesOff: [`${secret}.example`], neverMarkOnSite: [{ site: '127.0.0.1', name: secret }] });
    page = await launched.browser.newPage();
  });
  beforeEach(async () => {
    await page.goto(`${served.origin}/`);
    await page.bringToFront();
  });
  afterAll(async () => {
    await launched?.close();
    await served?.close();
  });

  const open = async () => {
    await hoverText(page, 'clonazepam');
    const popover = await waitForPopover(page);
    expect(popover.text).toContain(words);
    return popover;
  };

  it('finds nothing of the explanation by find, selection or walking its tree', async () => {
    await open();
    const found = await page.evaluate((wanted) => {
      const finder = window as unknown as { find(text: string, ...rest: boolean[]): boolean };
      let isFound = false;
      try {
        isFound = finder.find(wanted, false, false, true, false, true);
      } catch {
        // Firefox refuses the page's search when it meets a frame of another origin: as good as not found.
      }
      document.execCommand('selectAll');
      const selected = String(getSelection());
      const roots = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null).length;
      const frames = window.length + document.querySelectorAll('iframe').length;
      return { isFound, selected: selected.includes(wanted), roots, frames, text: document.documentElement.textContent.includes(wanted) };
    }, words);
    expect(found).toEqual({ isFound: false, selected: false, roots: 0, frames: 0, text: false });
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
  });

  it('finds no trace of settings, nor of the extension in its own world', async () => {
    await open();
    const traces = await page.evaluate(async (wanted) => {
      const caches = [document.documentElement.outerHTML, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie,
        JSON.stringify(performance.getEntries()), JSON.stringify((window as unknown as { heard: string[] }).heard),
        [...CSS.highlights.keys()].join(), JSON.stringify(history.state)].join('\n');
      return {
        secret: caches.includes(wanted), named: /medgloss/i.test(caches),
        globals: Object.getOwnPropertyNames(window).filter((name) => /medgloss|browser$|^__/i.test(name) && !name.startsWith('__playwright') && !name.startsWith('__puppeteer')),
      };
    }, secret);
    expect(traces).toEqual({ secret: false, named: false, globals: [] });
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
  });

  it('cannot fetch a packaged file', async () => {
    for (const path of ['data/search.json', 'data/entries/clonazepam.json', 'src/options/index.html', 'manifest.json', 'icons/icon-48.png']) {
      const outcome = await page.evaluate((url) => fetch(url).then((response) => `fetched ${response.status}`, () => 'refused'), `${launched.origin}/${path}`);
      expect([path, outcome]).toEqual([path, 'refused']);
    }
  });

  it('hears no message and its own messages change nothing', async () => {
    const { frame } = await open();
    await page.evaluate(() => {
      for (const data of [{ kind: 'show', drug: 'warfarin' }, { kind: 'close' }, 'nonce', null, { kind: 'set-pinned', pinned: true }]) window.postMessage(data, '*');
    });
    expect(await frame.evaluate(() => document.querySelector<HTMLElement>('[role="dialog"]')!.innerText)).toContain(words);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter((data) => /nonce|port|drug/.test(data)));
    expect(heard.filter((data) => !data.includes('warfarin') && data !== '"nonce"')).toEqual([]);
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
  });

  it('may remove the frame: it opens again at the next rest', async () => {
    await open();
    await page.evaluate(() => {
      const isStranger = (child: Element) => child !== document.head && child !== document.body && child.id !== 'note';
      const strangers = [...document.documentElement.children, ...document.body.children].filter(isStranger);
      for (const stranger of strangers) stranger.remove();
    });
    await waitForNoPopover(page);
    await moveTo(page, { x: 500, y: 500, width: 0, height: 0 });
    await open();
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
  });

  it('may flood itself with changes and strange names: the marks are still right', async () => {
    await page.evaluate(() => {
      const note = document.querySelector('#note')!;
      for (let index = 0; index < 2000; index++) {
        const line = document.createElement('p');
        line.textContent = ['constructor', '__proto__', 'toString', '\u202Ewarfarin\u202C', '\uD800', 'a\u0300'.repeat(50)][index % 6] ?? '';
        document.body.append(line);
        if (index % 3 === 0) line.remove();
      }
      note.textContent = 'Taper sertraline.';
    });
    await settledReports(options);
    await until('sertraline is marked', async () => ((await markedTexts(page)).includes('sertraline') ? true : undefined));
    const marked = new Set(await markedTexts(page));
    for (const name of ['constructor', '__proto__', 'toString', 'clonazepam']) expect(marked.has(name)).toBe(false);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clearStorage, findTabId, storeSettings } from '../support/extension.ts';
import { browserKinds, type Launched, launch } from '../support/launch.ts';
import { settledReports } from '../support/page-report.ts';
import { hoverText, markedTexts, waitForPopover } from '../support/popover.ts';
import { type Served, serve } from '../support/serve.ts';
import { until } from '../support/until.ts';

const html = (body: string) => `<!doctype html><html lang="en"><title>Note</title><body>${body}</body></html>`;

const pages: Record<string, string> = {
  '/plain': html('<p>Take clonazepam or Klonopin.</p><p id="later"></p>'),
  '/split': html('<p>She takes war<b>far</b><i>in</i> daily, <span style="display:block">sertraline</span><span style="display:block">50</span> and metformin<sup>2</sup>.</p>'),
  '/not-read': html(`<p>Take warfarin.</p><div contenteditable="true">clonazepam</div><textarea>sertraline</textarea>
    <pre>metformin</pre><script type="text/plain">omeprazole</script><style>/* lisinopril */</style><p><code>losartan</code></p>`),
  '/clobbered': html(`<form><input name="parentNode"><input name="nextSibling"><input name="localName"><input name="nodeType"><input name="firstChild">
    <p>Take clonazepam.</p></form><img name="body"><p>And warfarin.</p>`),
  '/inner': html('<p>In the frame: sertraline.</p>'),
  '/frames': html('<p>Outside: warfarin.</p><iframe src="/inner"></iframe><iframe srcdoc="<p>In srcdoc: metformin.</p>"></iframe>'),
  '/filled': html('<p style="-webkit-text-fill-color: red; color: blue">warfarin</p><p>sertraline</p>'),
  '/far': html('<p>Take clonazepam.</p><div style="height:5000px"></div><section style="content-visibility:auto"><p>And warfarin.</p></section>'),
  '/long': html(`${'<p>Nothing here but words, and more words.</p>'.repeat(3000)}<p id="end">Take clonazepam.</p>`),
};

describe.each(browserKinds)('marks in %s', (kind) => {
  let launched: Launched;
  let served: Served;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    served = await serve({ pages });
    launched = await launch(kind);
    options = await launched.openExtensionPage('src/options/index.html');
    page = await launched.browser.newPage();
  });
  beforeEach(async () => {
    await clearStorage(options);
    await page.bringToFront();
  });
  afterAll(async () => {
    await launched?.close();
    await served?.close();
  });

  const open = (path: string) => page.goto(`${served.origin}${path}`);
  const untilMarked = (wanted: readonly string[]) => until(`${wanted.join(', ') || 'nothing'} is marked`, async () => {
    const marked = (await markedTexts(page)).sort();
    return JSON.stringify(marked) === JSON.stringify([...wanted].sort()) ? true : undefined;
  });

  it('stand on every name, and the page is not touched', async () => {
    await open('/plain');
    const before = await page.content();
    await untilMarked(['clonazepam', 'Klonopin']);
    expect(await page.content()).toBe(before);
  });

  it('come to text that arrives later, and leave with text that goes', async () => {
    await open('/plain');
    await untilMarked(['clonazepam', 'Klonopin']);
    await page.evaluate(() => document.querySelector('#later')!.append('Now also ', 'warfarin.'));
    await untilMarked(['clonazepam', 'Klonopin', 'warfarin']);
    await page.evaluate(() => { (document.querySelector('p')!.firstChild as Text).data = 'Take sertraline.'; });
    await untilMarked(['sertraline', 'warfarin']);
    await page.evaluate(() => document.querySelector('#later')!.remove());
    await untilMarked(['sertraline']);
  });

  it('find a name split over inline elements, and none where words only look joined', async () => {
    await open('/split');
    await untilMarked(['warfarin', 'sertraline', 'metformin']);
  });

  it('leave editable text, form fields, code and scripts alone', async () => {
    await open('/not-read');
    await untilMarked(['warfarin']);
  });

  it('come to code when the reader wants it, without a reload', async () => {
    await open('/not-read');
    await untilMarked(['warfarin']);
    await storeSettings(options, { markCode: true });
    await untilMarked(['warfarin', 'metformin', 'losartan']);
  });

  it('leave when text becomes editable and come back when it is no longer', async () => {
    await open('/plain');
    await untilMarked(['clonazepam', 'Klonopin']);
    await page.evaluate(() => document.querySelector('p')!.setAttribute('contenteditable', 'true'));
    await untilMarked([]);
    await page.evaluate(() => document.querySelector('p')!.removeAttribute('contenteditable'));
    await untilMarked(['clonazepam', 'Klonopin']);
  });

  it('are not disturbed by a form whose fields are named like DOM properties', async () => {
    await open('/clobbered');
    await untilMarked(['clonazepam', 'warfarin']);
  });

  it.each(['open', 'closed'] as const)('reach into %s shadow roots, late ones too', async (mode) => {
    await open('/plain');
    await untilMarked(['clonazepam', 'Klonopin']);
    await page.evaluate((rootMode) => {
      const host = document.createElement('my-card');
      document.body.append(host);
      host.attachShadow({ mode: rootMode }).innerHTML = '<p>In the shadow: <b>sertraline</b></p>';
    }, mode);
    await untilMarked(['clonazepam', 'Klonopin', 'sertraline']);
  });

  it('leave nothing in a shadow root that has left the page, and come back with it', async () => {
    await open('/plain');
    await page.evaluate(() => {
      const host = document.createElement('my-card');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow: <b>sertraline</b></p>';
      document.body.append(host);
      Object.assign(window, { host });
    });
    const adopted = () => page.evaluate(() => (window as unknown as { host: Element }).host.shadowRoot!.adoptedStyleSheets.length);
    await untilMarked(['clonazepam', 'Klonopin', 'sertraline']);
    await until('the root has our sheet', async () => ((await adopted()) === 1 || undefined));
    await page.evaluate(() => (window as unknown as { host: Element }).host.remove());
    await until('the root is let go', async () => ((await adopted()) === 0 || undefined));
    await untilMarked(['clonazepam', 'Klonopin']);
    await page.evaluate(() => document.body.append((window as unknown as { host: Element }).host));
    await untilMarked(['clonazepam', 'Klonopin', 'sertraline']);
    expect(await adopted()).toBe(1);
  });

  it('are not needed: a later mention explains itself where only the first is marked', async () => {
    await storeSettings(options, { firstMentionOnly: true });
    await page.bringToFront();
    await open('/plain');
    await untilMarked(['clonazepam']);
    await hoverText(page, 'Klonopin');
    expect((await waitForPopover(page)).text).toContain('Klonopin is clonazepam');
    await page.keyboard.press('Escape');
  });

  it('are counted also where the browser has not yet laid out a far section', async () => {
    await open('/far');
    await untilMarked(['clonazepam']);
    const reports = await settledReports(options);
    expect(reports.flatMap(({ medicines }) => medicines.map(({ drug }) => drug))).toEqual(['clonazepam', 'warfarin']);
  });

  it('are counted on the toolbar button as soon as the reader wants it, and again on the way back', async () => {
    await open('/far');
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
    const tab = await findTabId(options, '127.0.0.1');
    const untilBadge = (wanted: string) => until(`the button says "${wanted}"`, () => options.evaluate(async (tabId, text) => {
      const scope = globalThis as unknown as { browser?: typeof import('webextension-polyfill'); chrome: typeof import('webextension-polyfill') };
      return (await (scope.browser ?? scope.chrome).action.getBadgeText({ tabId })) === text || undefined;
    }, tab, wanted));
    await storeSettings(options, { showCount: false });
    await untilBadge('');
    await storeSettings(options, { showCount: true });
    await untilBadge('2');
    await page.bringToFront();
    await open('/inner');
    await untilBadge('1');
    await page.evaluate(() => history.back());
    await untilBadge('2');
    expect(await page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted)).toBe(true);
  });

  it('stand in frames', async () => {
    await open('/frames');
    await untilMarked(['warfarin']);
    for (const word of ['sertraline', 'metformin']) {
      await until(`${word} is marked in its frame`, async () => {
        const marked = await Promise.all(page.frames().slice(1).map((frame) => markedTexts(frame).catch(() => [])));
        return marked.flat().includes(word) || undefined;
      });
    }
  });

  it('leave text alone whose fill colour a mark would change', async () => {
    await open('/filled');
    await untilMarked(['sertraline']);
  });

  it('stand only near what is seen', async () => {
    await open('/long');
    await page.evaluate(() => document.querySelector('#end')!.scrollIntoView({ behavior: 'instant' }));
    await untilMarked(['clonazepam']);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await untilMarked([]);
  });

  it('come back when the page clears the registry and its adopted sheets', async () => {
    await open('/plain');
    await untilMarked(['clonazepam', 'Klonopin']);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.querySelector('#later')!.textContent = 'warfarin';
    });
    await untilMarked(['clonazepam', 'Klonopin', 'warfarin']);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });

  it.each<[string, Parameters<typeof storeSettings>[1], string[]]>([
    ['a name never to be marked', { neverMark: ['KLONOPIN'] }, ['clonazepam']],
    ['a name never to be marked on this site', { neverMarkOnSite: [{ site: '127.0.0.1', name: 'clonazepam' }] }, ['Klonopin']],
    ['a name never to be marked on another site', { neverMarkOnSite: [{ site: 'example.org', name: 'clonazepam' }] }, ['clonazepam', 'Klonopin']],
    ['the first mention only', { firstMentionOnly: true }, ['clonazepam']],
    ['this site off', { sitesOff: ['127.0.0.1'] }, []],
    ['everything off', { enabled: false }, []],
    ['no mark style', { markStyle: 'none' }, []],
  ])('follow the settings of the open page: %s', async (_, settings, wanted) => {
    await open('/plain');
    await untilMarked(['clonazepam', 'Klonopin']);
    await storeSettings(options, settings);
    await page.bringToFront();
    await untilMarked(wanted);
    await clearStorage(options);
    await page.bringToFront();
    await untilMarked(['clonazepam', 'Klonopin']);
  });
});

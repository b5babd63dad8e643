import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clearStorage, storedItems, storeSettings, textOf, untilSelector, untilText } from '../support/extension.ts';
import { browserKinds, type Launched, launch } from '../support/launch.ts';
import { hoverText, markedTexts, moveTo, waitForNoPopover, waitForPopover } from '../support/popover.ts';
import { settledReports } from '../support/page-report.ts';
import { type Served, serve } from '../support/serve.ts';
import { until } from '../support/until.ts';

const html = `<!doctype html><html lang="en"><title>Note</title><body>
<p>Start clonazepam 0.5 mg at night, then clonazepam 1 mg. Taper sertraline.</p>
<pre><code>take("metformin 500 mg")</code></pre></body></html>`;

describe.each(browserKinds)('the settings page in %s', (kind) => {
  let launched: Launched;
  let served: Served;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    served = await serve({ pages: { '/': html } });
    launched = await launch(kind);
    page = await launched.browser.newPage();
    await page.goto(`${served.origin}/`);
    options = await launched.openExtensionPage('src/options/index.html');
    await untilSelector(options, '#enabled');
  });
  afterEach(async () => {
    await clearStorage(options);
    await page.bringToFront();
    await moveTo(page, { x: 5, y: 5, width: 0, height: 0 });
    await marks('clonazepam', 'clonazepam', 'sertraline');
  });
  afterAll(async () => {
    await launched?.close();
    await served?.close();
  });

  const choose = (selector: string) => options.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);
  /** Waits for the marks; in front, since a hidden page does no work until it is looked at. */
  const marks = async (...expected: string[]) => {
    await page.bringToFront();
    await until(`marked: ${expected.join(', ') || 'nothing'}`, async () =>
      ((await markedTexts(page)).toSorted().join() === expected.toSorted().join() ? true : undefined));
  };

  it('switches marking off and on everywhere, and the open page follows', async () => {
    await choose('#enabled');
    await marks();
    await choose('#enabled');
    await marks('clonazepam', 'clonazepam', 'sertraline');
    expect(Object.keys(await storedItems(options))).toEqual(['setting.enabled']);
  });

  it('marks only the first mention when asked', async () => {
    await choose('#firstMentionOnly');
    await marks('clonazepam', 'sertraline');
  });

  it('marks inside code when asked', async () => {
    await choose('#markCode');
    await marks('clonazepam', 'clonazepam', 'sertraline', 'metformin');
  });

  it('never marks a name the reader wrote down, and marks it again when it is removed', async () => {
    await options.bringToFront();
    await options.type('#neverMark', 'Sertraline');
    await options.keyboard.press('Enter');
    await marks('clonazepam', 'clonazepam');
    await options.evaluate(() => document.querySelector<HTMLButtonElement>('[aria-label="Remove Sertraline"]')!.click());
    await marks('clonazepam', 'clonazepam', 'sertraline');
  });

  it('turns off a site that is added by its address', async () => {
    await options.bringToFront();
    await options.type('#sitesOff', 'http://127.0.0.1:80/some/page');
    await options.keyboard.press('Enter');
    await marks();
    expect(await storedItems(options)).toEqual({ 'setting.sitesOff': ['127.0.0.1'] });
  });

  it('keeps the way of opening: a click opens, resting does not', async () => {
    await choose('input[name="openBy"][value="click"]');
    await until('it is stored', async () => ((await storedItems(options))['setting.openBy'] === 'click' ? true : undefined));
    await page.bringToFront();
    await settledReports(options);
    const box = await hoverText(page, 'sertraline');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect((await waitForPopover(page)).text).toContain('Sertraline');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
  });

  it('shows a choice made in another window at once', async () => {
    await storeSettings(options, { theme: 'dark' });
    await until('the page wears it', () => options.evaluate(() => document.documentElement.dataset['theme'] === 'dark' || undefined));
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('input[name="theme"][value="dark"]')!.checked)).toBe(true);
  });

  it('falls back to the default for a corrupt setting and keeps the others', async () => {
    await storeSettings(options, { dwellMs: 'soon' as unknown as number, firstMentionOnly: true });
    await options.reload().catch(() => undefined);
    await untilSelector(options, '#dwellMs');
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('#dwellMs')!.value)).toBe('300');
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('#firstMentionOnly')!.checked)).toBe(true);
    await marks('clonazepam', 'sertraline');
  });

  it('sets everything back', async () => {
    await choose('#firstMentionOnly');
    await marks('clonazepam', 'sertraline');
    await options.evaluate(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Set everything back to how it came')!.click());
    await marks('clonazepam', 'clonazepam', 'sertraline');
    expect(await storedItems(options)).toEqual({});
  });

  it('takes what is good of a settings file and names the rest', async () => {
    await options.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#import')!;
      const files = new DataTransfer();
      files.items.add(new File([JSON.stringify({ medgloss: 1, settings: { firstMentionOnly: true, dwellMs: -1, telepathy: 1 } })], 's.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await untilText(options, '1 settings taken.');
    const words = await textOf(options);
    expect(words).toContain('dwellMs');
    expect(words).toContain('telepathy');
    await marks('clonazepam', 'sertraline');
  });
});

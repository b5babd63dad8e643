import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { clearStorage, findTabId, storeSettings, untilSelector, untilText } from '../support/extension.ts';
import { browserKinds, type Launched, launch } from '../support/launch.ts';
import { hoverText, waitForNoPopover, waitForPopover } from '../support/popover.ts';
import { type Served, serve } from '../support/serve.ts';
import { until } from '../support/until.ts';

const html = `<!doctype html><html lang="en"><title>Note</title><body><h1>Note</h1>
<p>Start clonazepam 0.5 mg at night. She knows it as Klonopin. Taper sertraline.</p></body></html>`;

describe.each(browserKinds)('axe finds nothing in %s', (kind) => {
  let launched: Launched;
  let served: Served;
  let page: Page;
  let options: Page;
  let tab: number;

  beforeAll(async () => {
    served = await serve({ pages: { '/': html } });
    launched = await launch(kind);
    page = await launched.browser.newPage();
    await page.goto(`${served.origin}/`);
    options = await launched.openExtensionPage('src/options/index.html');
    tab = await findTabId(options, '127.0.0.1');
  });
  afterAll(async () => {
    await launched?.close();
    await served?.close();
  });

  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    beforeAll(async () => {
      await clearStorage(options);
      await storeSettings(options, { theme });
      await until('the theme is worn', () => options.evaluate((wanted) => document.documentElement.dataset['theme'] === wanted || undefined, theme));
    });

    it('on the settings page, every group open', async () => {
      await storeSettings(options, { openBy: 'key', sitesOff: ['example.org'], neverMark: ['Today'], neverMarkOnSite: [{ site: 'example.org', name: 'Alert' }] });
      await untilText(options, 'Alert on example.org');
      expect(await axeViolations(options)).toEqual([]);
      await clearStorage(options);
      await storeSettings(options, { theme });
    });

    const surfaces: [name: string, path: () => string, words: string, typed?: string][] = [
      ['the full entry', () => 'src/monograph/index.html?id=clonazepam', 'Sources'],
      ['the word on a missing entry', () => 'src/monograph/index.html?id=none', 'No such entry'],
      ['the popup with the medicines of a page', () => `src/popup/index.html?tab=${tab}`, 'Clonazepam 2×'],
      ['the side panel', () => `src/panel/index.html?tab=${tab}`, 'Clonazepam 2×'],
      ['the first page', () => 'src/welcome/index.html', 'Most serious warning'],
      ['the popup on a barred page', () => 'src/popup/index.html?tab=999999', 'cannot be read'],
      ['the popup with results', () => 'src/popup/index.html?tab=999999', 'benzodiazepine', 'clonaz'],
      ['the popup asking "did you mean"', () => 'src/popup/index.html?tab=999999', 'Did you mean', 'klonapin'],
    ];
    it.each(surfaces)('on %s', async (_, path, words, typed) => {
      await page.bringToFront(); // a page is read when it is looked at
      const surface = await launched.openExtensionPage(path());
      if (typed !== undefined) {
        await untilSelector(surface, '[role="combobox"]');
        await surface.type('[role="combobox"]', typed);
      }
      await untilText(surface, words);
      expect(await axeViolations(surface)).toEqual([]);
      await surface.close();
    });

    it('on the popover', async () => {
      await page.bringToFront();
      await hoverText(page, 'Klonopin');
      const { frame } = await waitForPopover(page);
      expect(await axeViolations(frame)).toEqual([]);
      await page.keyboard.press('Escape');
      await waitForNoPopover(page);
    });
  });
});

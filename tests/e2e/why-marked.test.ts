import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { clearStorage, findTabId, storeSettings, storedItems } from '../support/extension.ts';
import { browserKinds, type Launched, launch } from '../support/launch.ts';
import { hoverText, markedTexts, waitForNoPopover, waitForPopover } from '../support/popover.ts';
import { type Served, serve } from '../support/serve.ts';
import { until } from '../support/until.ts';

const html = `<!doctype html><html lang="en"><title>Note</title><style>body { margin: 40px; font: 18px/1.6 serif }</style><body>
<p>She takes Klonopin at night, and warfarin.</p><p>For her back: Soma 350 mg.</p></body></html>`;
const lonely = html.replace(', and warfarin', '').replace('Soma 350 mg', 'rest');

describe.each(browserKinds)('"Why is this marked?" in %s', (kind) => {
  let launched: Launched;
  let served: Served;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    served = await serve({ pages: { '/': html, '/lonely': lonely } });
    launched = await launch(kind);
    options = await launched.openExtensionPage('src/options/index.html');
    page = await launched.browser.newPage();
  });
  afterAll(async () => {
    await launched?.close();
    await served?.close();
  });
  beforeEach(() => clearStorage(options));

  const isMarked = (name: string, wanted: boolean) =>
    until(`"${name}" is ${wanted ? '' : 'not '}marked`, async () => ((await markedTexts(page)).includes(name) === wanted ? true : undefined));
  const openAt = async (path: string, name = 'Klonopin'): Promise<Frame> => {
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await page.goto(`${served.origin}${path}`);
    await isMarked(name, true);
    await hoverText(page, name);
    const { frame } = await waitForPopover(page);
    // Pinned, so that the pointer of the test need not be in it.
    await frame.evaluate(() => document.querySelector<HTMLButtonElement>('button[aria-pressed]')!.click());
    await until('it is pinned', () => frame.evaluate(() => document.querySelector('button[aria-pressed="true"]') !== null || undefined));
    await frame.evaluate(() => document.querySelector<HTMLElement>('.why > summary')!.click());
    return frame;
  };
  const whyText = (frame: Frame): Promise<string> => frame.evaluate(() => document.querySelector<HTMLElement>('.why')!.innerText);
  const isSaid = (frame: Frame, words: string) =>
    until(`"${words}" is said`, async () => ((await whyText(frame)).includes(words) ? true : undefined));
  const press = (frame: Frame, words: string) => frame.evaluate((wanted) => {
    [...document.querySelectorAll<HTMLButtonElement>('.why button')].find(({ innerText }) => innerText === wanted)!.click();
  }, words);
  const stored = async (name: string): Promise<unknown> => (await storedItems(options))[`setting.${name}`];

  it('is quiet until asked, then lists the evidence of the page', async () => {
    const frame = await openAt('/', 'Soma');
    expect(await whyText(frame)).toContain('A strength or dose stands beside it: “350 mg”.');
    await frame.evaluate(() => document.querySelector<HTMLElement>('.why > summary')!.click());
    expect(await whyText(frame)).toBe('Why is this marked?');
  });

  it('never marks a name again, says so while the mark goes, and takes it back', async () => {
    const frame = await openAt('/');
    await press(frame, 'Never mark “Klonopin” again');
    await isSaid(frame, '“Klonopin” is no longer marked on any page.');
    await isMarked('Klonopin', false);
    await isMarked('warfarin', true);
    expect(await stored('neverMark')).toEqual(['Klonopin']);
    expect(await frame.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe('Undo');
    await press(frame, 'Undo');
    await isSaid(frame, '“Klonopin” is marked again.');
    await isMarked('Klonopin', true);
    expect(await stored('neverMark')).toEqual([]);
  });

  it('leaves a name alone on one site, and keeps what was left alone before', async () => {
    const before = [{ site: 'example.org', name: 'Soma' }];
    await storeSettings(options, { neverMarkOnSite: before });
    const frame = await openAt('/');
    await press(frame, 'Not on this site');
    await isSaid(frame, '“Klonopin” is no longer marked on 127.0.0.1.');
    expect(await stored('neverMarkOnSite')).toEqual([...before, { site: '127.0.0.1', name: 'Klonopin' }]);
    await press(frame, 'Undo');
    await isMarked('Klonopin', true);
    expect(await stored('neverMarkOnSite')).toEqual(before);
  });

  it('follows when it is taken back in the settings page', async () => {
    const frame = await openAt('/');
    await press(frame, 'Never mark “Klonopin” again');
    await isSaid(frame, 'no longer marked');
    await storeSettings(options, { neverMark: [] });
    await isSaid(frame, 'Never mark “Klonopin” again');
  });

  it('can still be closed when nothing of the page is marked any more', async () => {
    const frame = await openAt('/lonely');
    await press(frame, 'Never mark “Klonopin” again');
    await isMarked('Klonopin', false);
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
  });

  it('closes as ever when MedGloss is switched off', async () => {
    await openAt('/');
    await storeSettings(options, { enabled: false });
    await waitForNoPopover(page);
  });

  it('says when a choice was not kept', async () => {
    const frame = await openAt('/');
    await frame.evaluate(() => {
      const scope = globalThis as unknown as { browser?: { storage: { local: object } }; chrome: { storage: { local: object } } };
      Object.defineProperty((scope.browser ?? scope.chrome).storage.local, 'set', { value: () => Promise.reject(new Error('disk full')) });
    });
    await press(frame, 'Never mark “Klonopin” again');
    await isSaid(frame, 'Not saved');
    expect(await whyText(frame)).toContain('Never mark “Klonopin” again');
    expect(await stored('neverMark')).toBeUndefined();
  });

  it.each(['light', 'dark'] as const)('has no fault axe can find, %s, before and after', async (theme) => {
    await storeSettings(options, { theme });
    const frame = await openAt('/');
    expect(await axeViolations(frame)).toEqual([]);
    await press(frame, 'Never mark “Klonopin” again');
    await isSaid(frame, 'Undo');
    expect(await axeViolations(frame)).toEqual([]);
  });

  it('keeps the focus in the dialog from one medicine to the next', async () => {
    await page.goto(`${served.origin}/`);
    await isMarked('Klonopin', true);
    const tab = await findTabId(options, '127.0.0.1');
    for (const title of ['Klonopin', 'Warfarin', 'Soma']) {
      await options.evaluate(async (id) => {
        const scope = globalThis as unknown as { browser?: { tabs: { sendMessage(id: number, message: object): Promise<unknown> } }; chrome: never };
        await (scope.browser ?? scope.chrome as NonNullable<typeof scope.browser>).tabs.sendMessage(id, { kind: 'next-mention' }).catch(() => undefined);
      }, tab);
      await page.bringToFront();
      await until(`${title} is shown and has the focus`, async () => {
        const { frame, text } = await waitForPopover(page);
        const hasFocus = await frame.evaluate(() => document.hasFocus() && document.activeElement?.getAttribute('role') === 'dialog');
        return (text.startsWith(title) && hasFocus) || undefined;
      });
    }
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clearStorage, findTabId, storeSettings } from '../support/extension.ts';
import { browserKinds, type Launched, launch } from '../support/launch.ts';
import { boxOf, findPopoverFrame, hoverText, markedTexts, moveTo, waitForNoPopover, waitForPopover } from '../support/popover.ts';
import { type Served, serve } from '../support/serve.ts';
import { until } from '../support/until.ts';

const html = `<!doctype html><html lang="en"><title>Note</title><style>body { margin: 40px; font: 18px/1.6 serif }</style><body>
<p>She takes <span id="first">Klonopin</span> at night.</p>
<p>Before that <a id="link" href="#linked">sertraline</a> and warfarin sodium, with nothing to be seen here.</p>
<p id="plain">No medicine in this line.</p>
<dialog id="dialog" style="width:600px;height:500px"><p>In the dialog: metformin.</p></dialog>
<div style="height:2000px"></div><p>Far below: omeprazole.</p></body></html>`;

describe.each(browserKinds)('the popover in %s', (kind) => {
  let launched: Launched;
  let served: Served;
  let page: Page;
  let options: Page;
  let tab: number | undefined;

  beforeAll(async () => {
    served = await serve({ pages: { '/': html } });
    launched = await launch(kind);
    options = await launched.openExtensionPage('src/options/index.html');
    page = await launched.browser.newPage();
  });
  beforeEach(async () => {
    await clearStorage(options);
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await page.goto(`${served.origin}/`);
    await until('names are marked', async () => ((await markedTexts(page)).includes('Klonopin') ? true : undefined));
  });
  afterAll(async () => {
    await launched?.close();
    await served?.close();
  });

  const elsewhere = async () => {
    await moveTo(page, await boxOf(page, 'No medicine'));
    await page.mouse.move(500, 750, { steps: 4 });
  };
  /** Where the popover's frame stands in the page: the element under it belongs to no one the page knows. */
  const popoverBox = async () => {
    const frame = (await findPopoverFrame(page))!;
    const element = (await frame.frameElement())!;
    return (await element.boundingBox())!;
  };
  /** Time enough for an opening that must not come: longer than dwell, grace and frame together. */
  const afterAWhile = () => page.evaluate(() => new Promise((done) => { setTimeout(done, 900); }));
  const command = async (sent: string) => {
    tab ??= await findTabId(options, '127.0.0.1');
    await options.evaluate(async (id, wanted) => {
      const scope = globalThis as unknown as { browser?: { tabs: { sendMessage(id: number, message: object): Promise<unknown> } }; chrome: never };
      await (scope.browser ?? scope.chrome as NonNullable<typeof scope.browser>).tabs.sendMessage(id, { kind: wanted }).catch(() => undefined);
    }, tab, sent);
    await page.bringToFront();
  };

  it('opens where the pointer rests and says what the word is, most serious first', async () => {
    await hoverText(page, 'Klonopin');
    const { text } = await waitForPopover(page);
    expect(text).toMatch(/^Klonopin is clonazepam\n+Benzodiazepine/);
    const order = ['seizures', 'Most serious warning', 'Get medical help now', 'Common side effects', 'Before and while taking it', 'Read the full entry', 'Main source', 'General information, not medical advice.'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('leaves the page as it was, byte for byte, when it has closed', async () => {
    const before = await page.content();
    await hoverText(page, 'Klonopin');
    await waitForPopover(page);
    expect(await page.content()).not.toBe(before);
    await elsewhere();
    await waitForNoPopover(page);
    expect(await page.content()).toBe(before);
  });

  it('neither covers the word nor leaves the window', async () => {
    const word = await hoverText(page, 'Klonopin');
    await waitForPopover(page);
    const box = await popoverBox();
    expect(box.y).toBeGreaterThanOrEqual(word.y + word.height);
    const [width, height] = await page.evaluate(() => [innerWidth, innerHeight]);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width!);
    expect(box.y + box.height).toBeLessThanOrEqual(height!);
  });

  it('can be entered with the pointer and stays while it is inside', async () => {
    await hoverText(page, 'Klonopin');
    await waitForPopover(page);
    const box = await popoverBox();
    await page.mouse.move(box.x + 60, box.y + 80, { steps: 10 });
    await afterAWhile();
    expect(await findPopoverFrame(page)).toBeDefined();
    await elsewhere();
    await waitForNoPopover(page);
  });

  it('closes with Esc without the pointer, and stays closed until the pointer has left the word', async () => {
    const word = await hoverText(page, 'Klonopin');
    await waitForPopover(page);
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    await page.mouse.move(word.x + 5, word.y + word.height / 2, { steps: 3 });
    await afterAWhile();
    expect(await findPopoverFrame(page)).toBeUndefined();
    await elsewhere();
    await hoverText(page, 'Klonopin');
    await waitForPopover(page);
  });

  it('stays when pinned, until it is closed', async () => {
    await hoverText(page, 'Klonopin');
    const { frame } = await waitForPopover(page);
    await frame.evaluate(() => document.querySelector<HTMLButtonElement>('button[aria-pressed]')!.click());
    await until('it is pinned', () => frame.evaluate(() => document.querySelector('button[aria-pressed="true"]') !== null || undefined));
    await elsewhere();
    await afterAWhile();
    expect(await findPopoverFrame(page)).toBeDefined();
    await frame.evaluate(() => document.querySelector<HTMLButtonElement>('button[aria-label="Close"]')!.click());
    await waitForNoPopover(page);
  });

  it('does not open for a pointer that passes over', async () => {
    const word = await boxOf(page, 'Klonopin');
    await page.mouse.move(word.x - 60, word.y + 10);
    await page.mouse.move(word.x + word.width + 200, word.y + 10, { steps: 12 });
    await afterAWhile();
    expect(await findPopoverFrame(page)).toBeUndefined();
  });

  it('does not open for events the page makes up, nor when the page slides a word under the pointer', async () => {
    const word = await boxOf(page, 'Klonopin');
    await page.evaluate(({ x, y }) => {
      const target = document.querySelector('#first')!;
      for (const type of ['pointermove', 'mousemove', 'pointerover']) target.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, clientY: y, screenX: x, screenY: y }));
    }, { x: word.x + 10, y: word.y + 10 });
    await page.mouse.move(word.x + 10, word.y + 150);
    await page.evaluate(() => { document.body.style.marginTop = '180px'; });
    await afterAWhile();
    expect(await findPopoverFrame(page)).toBeUndefined();
  });

  it('does not open while a button is down or text is selected', async () => {
    const word = await boxOf(page, 'Klonopin');
    await page.mouse.move(word.x - 60, word.y + 10);
    await page.mouse.down();
    await page.mouse.move(word.x + word.width / 2, word.y + 10, { steps: 5 });
    await afterAWhile();
    expect(await findPopoverFrame(page)).toBeUndefined();
    await page.mouse.up();
    await page.mouse.move(word.x + word.width / 2 + 2, word.y + 10);
    await afterAWhile();
    expect(await findPopoverFrame(page)).toBeUndefined();
  });

  it('stays with its word when the page scrolls, and closes when the word is out of sight', async () => {
    const word = await hoverText(page, 'Klonopin');
    await waitForPopover(page);
    await page.evaluate(() => scrollTo({ top: 20, behavior: 'instant' }));
    await until('it has moved along', async () => {
      const [now, box] = [await boxOf(page, 'Klonopin'), await popoverBox()];
      const gap = box.y - (now.y + now.height);
      return (now.y < word.y - 15 && gap >= 0 && gap < 12) || undefined;
    });
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await waitForNoPopover(page);
  });

  it('opens within a modal dialog, where it can be used', async () => {
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')!.showModal());
    await hoverText(page, 'metformin');
    const { frame } = await waitForPopover(page);
    await until('the dialog holds it', () => page.evaluate(() => document.querySelector('#dialog > :last-child')?.localName.startsWith('x-') || undefined));
    const box = await popoverBox();
    const close = await frame.evaluate(() => {
      const { x, y, width, height } = document.querySelector('button[aria-label="Close"]')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(box.x + close.x, box.y + close.y);
    await waitForNoPopover(page);
    expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')!.open)).toBe(true);
  });

  it('opens on a click where the reader wants it so, and never instead of a link', async () => {
    await storeSettings(options, { openBy: 'click' });
    await page.bringToFront();
    const word = await hoverText(page, 'Klonopin');
    await afterAWhile();
    expect(await findPopoverFrame(page)).toBeUndefined();
    await page.mouse.click(word.x + 10, word.y + 10);
    await waitForPopover(page);
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    const link = await boxOf(page, 'sertraline');
    await page.mouse.click(link.x + 10, link.y + 10);
    expect(await page.evaluate(() => location.hash)).toBe('#linked');
    expect(await findPopoverFrame(page)).toBeUndefined();
  });

  it('opens on a tap, and leaves the tap on a link to the link', async () => {
    await page.setViewport({ width: 1000, height: 800, hasTouch: true });
    const word = await boxOf(page, 'Klonopin');
    await page.touchscreen.tap(word.x + 20, word.y + 10);
    expect((await waitForPopover(page)).text).toContain('Klonopin is clonazepam');
    const line = await boxOf(page, 'She takes');
    await page.touchscreen.tap(line.x + 5, line.y + 5);
    await waitForNoPopover(page);
    const link = await boxOf(page, 'sertraline');
    await page.touchscreen.tap(link.x + 20, link.y + 10);
    await until('the link was followed', async () => ((await page.evaluate(() => location.hash)) === '#linked' || undefined));
    expect(await findPopoverFrame(page)).toBeUndefined();
    await page.setViewport({ width: 1000, height: 800 });
  });

  it('opens while a key is held where the reader wants it so', async () => {
    await storeSettings(options, { openBy: 'key', heldKey: 'Shift' });
    await page.bringToFront();
    await hoverText(page, 'Klonopin');
    await afterAWhile();
    expect(await findPopoverFrame(page)).toBeUndefined();
    await page.keyboard.down('Shift');
    await waitForPopover(page);
    await page.keyboard.up('Shift');
  });

  it('opens after the dwell the reader has chosen, on the open page', async () => {
    await storeSettings(options, { dwellMs: 2000 });
    await page.bringToFront();
    await hoverText(page, 'Klonopin');
    await until('it is made ready', async () => findPopoverFrame(page));
    const frame = (await findPopoverFrame(page))!;
    expect(await frame.evaluate(() => document.querySelector('[role="dialog"][data-open="true"]'))).toBeNull();
    await waitForPopover(page);
  });

  it('goes from mention to mention by keyboard, takes the focus and gives it back', async () => {
    await page.focus('#link');
    await command('next-mention');
    const first = await waitForPopover(page);
    expect(first.text).toContain('Klonopin is clonazepam');
    await until('it has the focus', () => first.frame.evaluate(() => (document.activeElement?.getAttribute('role') === 'dialog' && document.hasFocus()) || undefined));
    await command('next-mention');
    await until('the next one is shown', async () => ((await waitForPopover(page)).text.startsWith('Sertraline') || undefined));
    await command('previous-mention');
    await until('the one before is shown', async () => ((await waitForPopover(page)).text.startsWith('Klonopin') || undefined));
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  it('explains what is selected, and says so when it knows nothing of it', async () => {
    const select = (selector: string) => page.evaluate((wanted) => getSelection()!.selectAllChildren(document.querySelector(wanted)!), selector);
    await select('#first');
    await command('look-up');
    expect((await waitForPopover(page)).text).toContain('Klonopin is clonazepam');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    await select('#plain');
    await command('look-up');
    expect((await waitForPopover(page)).text).toContain('MedGloss has no entry for “No medicine in this line.”');
  });

  it('tells where each statement stands, one step away', async () => {
    await hoverText(page, 'Klonopin');
    const { frame } = await waitForPopover(page);
    const said = await frame.evaluate(async () => {
      const control = document.querySelector<HTMLButtonElement>('.source-control')!;
      control.click();
      await new Promise(requestAnimationFrame);
      return { expanded: control.getAttribute('aria-expanded'), note: document.getElementById(control.getAttribute('aria-controls') ?? '')?.innerText };
    });
    expect(said.expanded).toBe('true');
    expect(said.note).toMatch(/Clonazepam.*\d{4}-\d{2}-\d{2}/s);
  });

  it('leads to the full entry in a tab of its own', async () => {
    await hoverText(page, 'Klonopin');
    const { frame } = await waitForPopover(page);
    const before = (await launched.browser.pages()).length;
    const box = await popoverBox();
    await frame.evaluate(() => document.querySelector('.entry-link')!.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const link = await frame.evaluate(() => {
      const { x, y, height } = document.querySelector('.entry-link')!.getBoundingClientRect();
      return { x: x + 20, y: y + height / 2 };
    });
    await page.mouse.click(box.x + link.x, box.y + link.y);
    const opened = await until('a tab opens', async () => {
      const pages = await launched.browser.pages();
      return pages.length > before ? pages.at(-1) : undefined;
    });
    await until('the entry is shown', () => opened.evaluate(() => document.querySelector('h1')?.textContent === 'Clonazepam' || undefined).catch(() => undefined));
    await opened.close();
  });

  it('stays as far scrolled as it is when a setting changes that is not its own', async () => {
    await hoverText(page, 'Klonopin');
    const { frame } = await waitForPopover(page);
    await frame.evaluate(() => scrollTo({ top: 60, behavior: 'instant' }));
    await storeSettings(options, { markStyle: 'line', theme: 'light' });
    await until('the theme is followed', () => frame.evaluate(() => document.documentElement.dataset['theme'] === 'light' || undefined));
    await until('it begins anew', () => frame.evaluate(() => scrollY === 0 || undefined));
    await frame.evaluate(() => scrollTo({ top: 60, behavior: 'instant' }));
    await storeSettings(options, { markStyle: 'tint' });
    await afterAWhile();
    expect(await frame.evaluate(() => scrollY)).toBe(60);
  });

  it('asks nothing of the network', async () => {
    await hoverText(page, 'Klonopin');
    await waitForPopover(page);
    expect(new Set(served.requests)).toEqual(new Set(['/', ...served.requests.filter((path) => path === '/favicon.ico')]));
  });
});

import type { Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface OpenPopover {
  readonly frame: Frame;
  /** What a reader sees, lines as laid out. */
  readonly text: string;
}

/** Where the nth occurrence of a text stands in the viewport; it is scrolled into view first. Waits until it is there. */
export const boxOf = (page: Page | Frame, text: string, nth = 0): Promise<Box> =>
  until(`"${text}" stands on the page`, () => page.evaluate(findBox, text, nth));

/** Moves the pointer to the middle of a text as a hand would: from elsewhere, in steps. */
export async function hoverText(page: Page, text: string, nth = 0): Promise<Box> {
  const box = await boxOf(page, text, nth);
  await moveTo(page, box);
  return box;
}

export async function moveTo(page: Page, box: Box): Promise<void> {
  await page.mouse.move(2, 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
}

/** The frame of the popover page, or undefined when none is open. (Firefox tells the driver no address for it: the frame is asked.) */
export async function findPopoverFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const isPopover = await frame.evaluate(() => location.protocol.endsWith('-extension:') && location.pathname.startsWith('/src/popover/'))
      .catch(() => false); // the frame may be gone by now
    if (isPopover) return frame;
  }
  return undefined;
}

/** Waits until the popover is seen and shows an entry (or its word on why it cannot). */
export function waitForPopover(page: Page): Promise<OpenPopover> {
  return until('the popover is open', async () => {
    const frame = await findPopoverFrame(page);
    const text = await frame?.evaluate(() => document.querySelector<HTMLElement>('[role="dialog"][data-open="true"]')?.innerText).catch(() => undefined);
    return frame !== undefined && text !== undefined && text.trim() !== '' ? { frame, text } : undefined;
  });
}

export async function waitForNoPopover(page: Page): Promise<void> {
  await until('the popover is closed', async () => ((await findPopoverFrame(page)) === undefined ? true : undefined));
}

/** Texts that are marked now, as the highlight registry shows them to any script of the page. */
export const markedTexts = (page: Page | Frame): Promise<string[]> => page.evaluate(() => {
  const texts: string[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      texts.push(live.toString());
    }
  }
  return texts;
});

/** Rests on the first mark that is seen on the page; undefined when nothing is marked, or nothing opens. */
export async function hoverFirstMark(page: Page): Promise<OpenPopover | undefined> {
  const box = await until('something is marked', () => page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const [rect] = live.getClientRects();
        if (rect === undefined || rect.width === 0 || rect.top < 0 || rect.bottom > innerHeight) continue;
        return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
      }
    }
    return undefined;
  }), 5000).catch(() => undefined);
  if (box === undefined) return undefined;
  await moveTo(page, box);
  return waitForPopover(page).catch(() => undefined);
}

/** Runs in the page: the first box of the nth place where the text stands in one text node. */
function findBox(text: string, nth: number): Box | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = nth;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const content = node.textContent ?? '';
    for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + 1)) {
      if (left-- > 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const seen = range.getBoundingClientRect();
      if (seen.top < 0 || seen.bottom > innerHeight) node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = range.getClientRects();
      return box === undefined ? undefined : { x: box.x, y: box.y, width: box.width, height: box.height };
    }
  }
  return undefined;
}

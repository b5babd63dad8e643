import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hoverFirstMark } from '../../tests/support/popover.ts';

/** Rests the pointer on the first name of the page as a reader would, and tells what the popover says. */
export async function readPopover({ page, picture }: { page: Page; picture: string }): Promise<{ found: boolean; said: string }> {
  const popover = await hoverFirstMark(page);
  if (popover === undefined) return { found: false, said: 'No medicine name was marked on the part of this page that is seen first.' };
  mkdirSync(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture as `${string}.png` });
  return { found: true, said: popover.text };
}

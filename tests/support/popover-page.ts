import type { Page } from 'puppeteer-core';
import type { Entry } from '../../src/drugs/monograph.ts';
import type { FromPopover, ToPopover } from '../../src/messaging/protocol.ts';
import type { Launched } from './launch.ts';
import { untilSelector } from './extension.ts';

type Show = Extract<ToPopover, { kind: 'show' }>;

const plainShow: Show = {
  kind: 'show', drug: 'clonazepam', matched: 'clonazepam', name: 'clonazepam', nameKind: 'generic', alternatives: [], reasons: [],
  site: 'example.org', theme: 'light', maxWidthPx: 400, maxHeightPx: 520, takeFocus: false,
};

/** Answers of the package by drug id: an entry, or the text of a broken file. */
export type Files = Readonly<Record<string, Entry | string>>;

/**
 * Opens the popover page in a tab and speaks to it as the content script does; `files` stand in for files of the package, so that every
 * state can be shown.
 */
export async function openPopoverPage(launched: Launched, show: Partial<Show>, files: Files = {}): Promise<Page> {
  const page = await launched.openExtensionPage('src/popover/index.html#the-word');
  await showInPopoverPage(page, show, files);
  return page;
}

/** Shows something else in a page opened by `openPopoverPage`. */
export async function showInPopoverPage(page: Page, show: Partial<Show>, files: Files = {}): Promise<void> {
  await page.evaluate((message, answers) => {
    const scope = globalThis as unknown as { port?: MessagePort; told?: unknown[]; packaged?: typeof fetch };
    const packaged = scope.packaged ??= globalThis.fetch.bind(globalThis);
    globalThis.fetch = async (input) => {
      const id = /([^/]+)\.json$/.exec(String(input))?.[1] ?? '';
      const answer = answers[id];
      return answer === undefined ? packaged(input) : new Response(typeof answer === 'string' ? answer : JSON.stringify(answer));
    };
    if (scope.port === undefined) {
      const { port1, port2 } = new MessageChannel();
      scope.told = [];
      port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => scope.told?.push(data));
      port1.start();
      postMessage({ nonce: 'the-word' }, location.origin, [port2]);
      scope.port = port1;
    }
    const { port } = scope;
    port.postMessage(message);
    port.postMessage({ kind: 'opened' });
  }, { ...plainShow, ...show }, files as Record<string, Entry | string>);
  await untilSelector(page, '[role="dialog"][data-open="true"]');
}

/** What the popover page has told its opener so far. */
export const toldByPopover = (page: Page): Promise<FromPopover[]> =>
  page.evaluate(() => (globalThis as unknown as { told: FromPopover[] }).told);

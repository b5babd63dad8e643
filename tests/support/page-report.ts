import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { type FrameReport, pagePortName } from '../../src/messaging/protocol.ts';
import { parseFrameReport } from '../../src/messaging/parse-message.ts';
import { until } from './until.ts';

/**
 * What the pages open in the browser report over the popup's own line. `probe` is any page of the extension; the answer comes
 * once every frame that speaks has settled.
 */
export function settledReports(probe: Page): Promise<readonly FrameReport[]> {
  return until('the pages have settled', async () => {
    const received = await probe.evaluate(askAllTabs, pagePortName);
    // A blank tab in the background is never read; the pages under test are served on loopback.
    const reports = received.flatMap((one) => parseFrameReport(one) ?? []).filter(({ host }) => host === '127.0.0.1');
    return reports.length > 0 && reports.every(({ settled }) => settled) ? reports : undefined;
  });
}

/** Runs in an extension page: connects to every tab and gathers what each frame says first. */
async function askAllTabs(name: string): Promise<unknown[]> {
  const scope = globalThis as unknown as { browser?: Browser; chrome: Browser };
  const api = scope.browser ?? scope.chrome;
  const tabs = await api.tabs.query({});
  const answers = await Promise.all(tabs.map((tab) => new Promise<unknown[]>((done) => {
    const received: unknown[] = [];
    const port = api.tabs.connect(tab.id ?? -1, { name });
    port.onDisconnect.addListener(() => {
      void (api.runtime as { lastError?: unknown }).lastError; // read, so that Chrome does not log it
      done(received);
    });
    const finish = () => {
      port.disconnect();
      done(received);
    };
    // Frames answer at once; how many there are cannot be known from here, so the first answer is given company.
    port.onMessage.addListener((message: unknown) => {
      received.push(message);
      if (received.length === 1) setTimeout(finish, 150);
    });
    port.postMessage({ kind: 'report' });
    setTimeout(finish, 5000);
  })));
  return answers.flat();
}

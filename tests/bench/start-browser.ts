import { launch, type Browser } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser } from '../../scripts/install/browsers.mjs';

/** A browser without the extension, which would read the bench's pages too. Nothing is asked of the network. */
export const startBrowser = (kind: BrowserKind): Promise<Browser> => kind === 'chrome'
  ? launch({
    executablePath: ensureBrowser('chrome'), headless: true, pipe: true, protocolTimeout: 600_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium does not start as root with it
      '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  })
  : launch({
    browser: 'firefox', executablePath: ensureBrowser('firefox'), headless: true, protocolTimeout: 600_000,
    // The clock in full: by default it is rounded to a millisecond.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });

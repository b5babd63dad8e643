import { resolve } from 'node:path';
import { launch as launchBrowser, type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser } from '../../scripts/install/browsers.mjs';

export type { BrowserKind } from '../../scripts/install/browsers.mjs';
export const browserKinds: readonly BrowserKind[] = ['chrome', 'firefox'];

export const firefoxId = 'medgloss@medgloss.example';
const firefoxUuid = '5a3f7c1e-2b8d-4e6f-9a01-3c5d7e9f1b24';

export interface Launched {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…", no slash at the end. */
  readonly origin: string;
  /** Opens a page of the extension in a tab: "src/options/index.html". */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  readonly dist?: string;
  readonly width?: number;
  readonly height?: number;
  /** Firefox only: further preferences. */
  readonly prefs?: Record<string, unknown>;
  readonly args?: readonly string[];
}

/** Starts a real browser with the built extension loaded in an empty profile. */
export async function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<Launched> {
  const dist = resolve(options.dist ?? `dist/${kind}`);
  return kind === 'chrome' ? launchChrome(dist, options) : launchFirefox(dist, options);
}

/** No sandbox for root only (Chromium refuses to start with it); the rest keeps the browser from reaching for the network. */
const chromeArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb',
];

async function launchChrome(dist: string, { headless = true, width = 1000, height = 800, args = [] }: LaunchOptions): Promise<Launched> {
  const browser = await launchBrowser({
    executablePath: ensureBrowser('chrome'), headless, pipe: true, enableExtensions: [dist],
    defaultViewport: headless ? { width, height } : null,
    args: [...chromeArgs, `--window-size=${width},${height}`, ...args],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'));
  const origin = new URL(worker.url()).origin === 'null' ? worker.url().split('/').slice(0, 3).join('/') : new URL(worker.url()).origin;
  return {
    kind: 'chrome', browser, origin,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    },
    close: () => browser.close(),
  };
}

async function launchFirefox(dist: string, { headless = true, width = 1000, height = 800, prefs = {}, args = [] }: LaunchOptions): Promise<Launched> {
  const browser = await launchBrowser({
    browser: 'firefox', executablePath: ensureBrowser('firefox'), headless,
    defaultViewport: headless ? { width, height } : null,
    // System access lets the test open extension pages, which BiDi alone refuses to navigate to.
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }), ...prefs },
  });
  await browser.installExtension(dist);
  const origin = `moz-extension://${firefoxUuid}`;
  return {
    kind: 'firefox', browser, origin,
    openExtensionPage: (path) => openFirefoxExtensionPage(browser, `${origin}/${path}`),
    close: () => browser.close(),
  };
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }>;
}

/** Runs a script in Firefox's own window, where tabs may be opened at any address. */
export async function evaluateInFirefoxChrome(browser: Browser, expression: string): Promise<unknown> {
  const connection = (browser as unknown as { connection: BidiConnection }).connection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own to the test.');
  return connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
}

async function openFirefoxExtensionPage(browser: Browser, url: string): Promise<Page> {
  const before = new Set(await browser.pages());
  await evaluateInFirefoxChrome(browser, `gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)})`);
  for (;;) {
    for (const page of await browser.pages()) {
      if (before.has(page)) continue;
      const ready = await page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false);
      if (ready) return page;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

import type { Browser } from 'webextension-polyfill';

/**
 * The WebExtension API as a content script needs it. Chrome's own MV3 promises and Firefox's `browser` agree on the few calls
 * made there, so the polyfill's 3 kB (gzip) stay out of every page (docs/decisions/0002-no-polyfill-in-pages.md).
 */
const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser };
const api = scope.browser?.runtime?.id !== undefined ? scope.browser : scope.chrome;

export const contentBrowser: Browser = api as Browser;

/** False once the extension was updated, disabled or removed under a page that still runs the old script. */
export function isExtensionAlive(): boolean {
  try {
    return contentBrowser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

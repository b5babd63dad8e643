/**
 * The only import of webextension-polyfill. Extension pages and the background use this; the content script does not
 * (see content-browser.ts).
 */
export { default as browser } from 'webextension-polyfill';
export type { Runtime } from 'webextension-polyfill';

import { browser } from '../platform/browser.ts';

/** The words of `_locales` for a key, with $1, $2 … filled in. A missing key shows as itself, so that a test can find it. */
export function message(key: string, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String)) || key;
}

import { browser } from '../platform/browser.ts';

/** "Canada" for "CA", in the language of the interface; the code itself where the browser knows no name. */
export function regionName(country: string): string {
  try {
    return new Intl.DisplayNames([browser.i18n.getUILanguage(), 'en'], { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}

import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { waitForOpener } from './opener.ts';
import { PopoverApp } from './PopoverApp.tsx';

const root = document.documentElement;
root.lang = browser.i18n.getUILanguage();
root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';

const app = document.getElementById('app');
waitForOpener((opener) => {
  if (app !== null) render(<PopoverApp opener={opener} />, app);
});

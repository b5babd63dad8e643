import { useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { loadSettings, saveSetting } from '../../settings/settings-store.ts';
import { coversHost, patternForHost } from '../../settings/site-pattern.ts';
import { message } from '../message.ts';
import type { PageView } from './use-page-reports.ts';

/** Turns marking on or off for the site of this page; the page follows at once. */
export function SiteSwitch({ page }: { page: PageView }) {
  const [fault, setFault] = useState('');
  if (page.kind !== 'frames') return null;
  const top = page.frames.find(({ isTop }) => isTop);
  if (top === undefined) return null;
  if (top.state === 'off') {
    return (
      <div class="site-switch">
        <span>{message('popup_all_off')}</span>
        <button type="button" onClick={() => void report(saveSetting(browser.storage.local, 'enabled', true), setFault)}>
          {message('popup_turn_on')}
        </button>
        {fault !== '' && <p role="alert">{fault}</p>}
      </div>
    );
  }
  const site = patternForHost(top.host);
  return (
    <div class="site-switch">
      <label for="site-switch">{message('popup_site_switch', site === 'file' ? message('popup_site_file') : site)}</label>
      <input id="site-switch" type="checkbox" checked={top.state === 'on'}
        onChange={(event) => void report(switchSite(top.host, event.currentTarget.checked), setFault)} />
      {fault !== '' && <p role="alert">{fault}</p>}
    </div>
  );
}

/** Switching on takes away every pattern that covers the host. */
async function switchSite(host: string, on: boolean) {
  const { sitesOff } = await loadSettings(browser.storage.local);
  const others = sitesOff.filter((pattern) => !coversHost(pattern, host));
  return saveSetting(browser.storage.local, 'sitesOff', on ? others : [...others, patternForHost(host)].sort());
}

async function report(saving: ReturnType<typeof saveSetting>, setFault: (words: string) => void): Promise<void> {
  const result = await saving;
  setFault(result.kind === 'saved' ? '' : message('not_saved', result.message));
}

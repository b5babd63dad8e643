// npm start: builds, serves a sample article on loopback, and opens a real browser with the extension loaded.
//   npm start -- --browser firefox            chrome (Chromium, Edge) or firefox; else whichever is found
//   npm start -- --page FILE-or-URL           any other page
//   npm start -- --headless                   as without a display: rest on a name, print what the popover says, save a picture
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serve } from '../../tests/support/serve.ts';
import { launch } from '../../tests/support/launch.ts';
import { type BrowserKind, ensureBrowser, findBrowser } from '../install/browsers.mjs';
import { readPopover } from './read-popover.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, page: { type: 'string' }, headless: { type: 'boolean' } },
});

const kind = chooseBrowser(values.browser);
const hasDisplay = process.platform === 'win32' || process.platform === 'darwin'
  || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = values.headless ?? !hasDisplay;

console.log('Building …');
const built = spawnSync('npm', ['run', '--silent', 'build', '--', '--target', kind], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
if (built.status !== 0) process.exit(built.status ?? 1);

const { url, stop } = await servePage(values.page);
const launched = await launch(kind, { headless });
const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
await page.goto(url);
console.log(`${kind === 'chrome' ? 'Chromium' : 'Firefox'} shows ${url}`);

if (headless) {
  const picture = resolve('artifacts/start.png');
  const seen = await readPopover({ page, picture });
  console.log(seen.said);
  if (seen.found) console.log(`\nPicture: ${picture}`);
  await launched.close();
  await stop();
  process.exit(seen.found ? 0 : 1);
}

console.log('Rest the pointer on an underlined name. Close the browser to end.');
launched.browser.on('disconnected', () => void stop().then(() => process.exit(0)));

function chooseBrowser(wanted: string | undefined): BrowserKind {
  if (wanted === undefined) return findBrowser('chrome') === undefined && findBrowser('firefox') !== undefined ? 'firefox' : withBrowser('chrome');
  if (wanted === 'firefox') return withBrowser('firefox');
  if (['chrome', 'chromium', 'edge'].includes(wanted)) return withBrowser('chrome');
  console.error(`Unknown browser "${wanted}": use --browser chrome or --browser firefox.`);
  process.exit(1);
}

function withBrowser(browser: BrowserKind): BrowserKind {
  ensureBrowser(browser);
  return browser;
}

/** A file is served from its own folder, so that its pictures and styles are found; an address is opened as it is. */
async function servePage(wanted: string | undefined): Promise<{ url: string; stop: () => Promise<void> }> {
  if (wanted !== undefined && /^https?:/.test(wanted)) return { url: wanted, stop: async () => undefined };
  const file = wanted === undefined ? fileURLToPath(new URL('sample/article.html', import.meta.url)) : resolve(wanted);
  if (!existsSync(file)) {
    console.error(`No such page: ${file}. Give --page a file or an http(s) address.`);
    process.exit(1);
  }
  const served = await serve({ folder: dirname(file), pages: { '/': readFileSync(file, 'utf8') } });
  return { url: `${served.origin}/${wanted === undefined ? '' : encodeURIComponent(basename(file))}`, stop: served.close };
}

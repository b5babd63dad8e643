// npm run pictures: takes the pictures of README and docs/gallery from the built extension, in both browsers, light and dark.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { browserKinds, type Launched, launch } from '../../tests/support/launch.ts';
import { hoverText, waitForPopover } from '../../tests/support/popover.ts';
import { serve } from '../../tests/support/serve.ts';
import { until } from '../../tests/support/until.ts';

const themes = ['light', 'dark'] as const;
type ThemeName = (typeof themes)[number];

const gallery = 'docs/gallery';
const readme = 'docs/pictures';
mkdirSync(gallery, { recursive: true });
mkdirSync(readme, { recursive: true });

const article = await serve({ folder: fileURLToPath(new URL('../start/sample', import.meta.url)) });
for (const kind of browserKinds) {
  for (const theme of themes) {
    // Firefox follows the operating system's theme, which a preference stands in for; Chromium is told through the page.
    const launched = await launch(kind, { width: 900, height: 760, prefs: { 'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0 } });
    await takeAll(launched, theme);
    await launched.close();
  }
}
await article.close();

async function takeAll(launched: Launched, theme: ThemeName): Promise<void> {
  const page = await launched.browser.newPage();
  await wear(page, launched, theme);
  await page.goto(`${article.origin}/article.html`);
  await hoverText(page, 'clonazepam');
  await waitForPopover(page);
  await settle(page);
  await take(page, launched, theme, 'popover');
  if (launched.kind === 'chrome' && theme === 'light') await page.screenshot({ path: `${readme}/popover.png` });

  await surface(launched, theme, { name: 'popup', path: 'src/popup/index.html', width: 400, height: 560, typed: 'panic' });
  await surface(launched, theme, { name: 'settings', path: 'src/options/index.html', width: 760, height: 1700 });
  await surface(launched, theme, { name: 'entry', path: 'src/monograph/index.html?id=clonazepam', width: 760, height: 1400 });
  await surface(launched, theme, { name: 'entry-narrow', path: 'src/monograph/index.html?id=clonazepam', width: 320, height: 900 });
}

interface Surface {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly typed?: string;
}

async function surface(launched: Launched, theme: ThemeName, { name, path, width, height, typed }: Surface): Promise<void> {
  const page = await launched.openExtensionPage(path);
  await wear(page, launched, theme);
  await page.setViewport({ width, height });
  await until(`${name} is drawn`, () => page.evaluate(() => document.querySelector('h1') !== null || undefined));
  if (typed !== undefined) {
    await page.type('input[role="combobox"]', typed);
    await until('results are drawn', () => page.evaluate(() => document.querySelector('[role="option"]') !== null || undefined));
  }
  await settle(page);
  await take(page, launched, theme, name);
  await page.close();
}

async function wear(page: Page, { kind }: Launched, theme: ThemeName): Promise<void> {
  if (kind === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

/** Two frames drawn: what was changed last is on the screen. */
function settle(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  }));
}

async function take(page: Page, { kind }: Launched, theme: ThemeName, name: string): Promise<void> {
  const path = `${gallery}/${name}-${kind}-${theme}.png` as const;
  await page.screenshot({ path });
  console.log(path);
}

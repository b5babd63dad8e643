import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where each browser is usually found; the first that exists is taken. MEDGLOSS_CHROME and MEDGLOSS_FIREFOX go before all. */
const places = {
  chrome: [
    process.env.MEDGLOSS_CHROME,
    '/usr/bin/chromium', '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/usr/bin/microsoft-edge', '/opt/microsoft/msedge/msedge',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    `${process.env.PROGRAMFILES}\\Microsoft\\Edge\\Application\\msedge.exe`,
    `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
  firefox: [
    process.env.MEDGLOSS_FIREFOX,
    '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox', '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
  ],
};

/** Browser builds that the test tool downloads for itself live here. */
export const downloadFolder = join(homedir(), '.cache', 'medgloss-browsers');

const debianPackage = { chrome: 'chromium', firefox: 'firefox-esr' };
const downloadName = { chrome: 'chrome@stable', firefox: 'firefox@stable' };

/**
 * Branded Google Chrome is not in the list: since version 137 it ignores --load-extension, so an unpacked extension cannot be
 * loaded into it from the command line. Chromium, Edge and Chrome for Testing can.
 * @param {'chrome' | 'firefox'} kind
 * @returns {string | undefined} path of an executable
 */
export const findBrowser = (kind) =>
  places[kind].find((path) => path && existsSync(path)) ?? findDownloaded(kind);

/**
 * Installs a browser that is missing: the distribution's own as root on Debian, else the test tool's download.
 * @param {'chrome' | 'firefox'} kind
 * @returns {string} path of an executable; ends the process with one clear line when there is none to be had
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  console.error(`No ${kind === 'chrome' ? 'Chromium' : 'Firefox'} found; installing it …`);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installFromDebian(debianPackage[kind]);
  if (!findBrowser(kind)) download(kind);
  const path = findBrowser(kind);
  if (path) return path;
  console.error(
    `Please install ${kind === 'chrome' ? 'Chromium (or Microsoft Edge)' : 'Firefox'} and run the command again, `
    + `or point MEDGLOSS_${kind.toUpperCase()} at its executable.`,
  );
  process.exit(1);
}

function installFromDebian(packageName) {
  const quiet = { stdio: ['ignore', 'ignore', process.stderr], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packageName, 'fonts-dejavu-core'], quiet);
}

function download(kind) {
  spawnSync('npx', ['@puppeteer/browsers', 'install', downloadName[kind], '--path', downloadFolder], {
    stdio: ['ignore', 'ignore', process.stderr], shell: process.platform === 'win32',
  });
}

function findDownloaded(kind) {
  if (!existsSync(downloadFolder)) return undefined;
  const listed = spawnSync('npx', ['@puppeteer/browsers', 'list', '--path', downloadFolder], {
    encoding: 'utf8', shell: process.platform === 'win32',
  });
  const line = listed.stdout?.split('\n').find((row) => row.startsWith(kind));
  const path = line?.match(/\) (.+)$/)?.[1]?.trim();
  return path && existsSync(path) ? path : undefined;
}

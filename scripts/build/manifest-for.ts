import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Target = 'chrome' | 'firefox';
export const targets: readonly Target[] = ['chrome', 'firefox'];

export type Manifest = Readonly<Record<string, unknown>> & { readonly permissions: readonly string[] };

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const readJson = (relative: string) => JSON.parse(readFileSync(path(relative), 'utf8')) as Record<string, unknown>;

const sidePanelPage = 'src/panel/index.html';
const backgroundScript = 'src/background/index.ts';

/** The common manifest.json at the top of the project, with the version of package.json and what one browser wants its own way. */
export function manifestFor(target: Target): Manifest {
  const base = { ...(readJson('manifest.json') as Manifest), version: readJson('package.json')['version'] };
  return target === 'chrome' ? forChrome(base) : forFirefox(base);
}

const forChrome = (base: Manifest): Manifest => ({
  ...base,
  permissions: [...base.permissions, 'sidePanel'],
  background: { service_worker: backgroundScript, type: 'module' },
  side_panel: { default_path: sidePanelPage },
  minimum_chrome_version: '128', // caretPositionFromPoint
});

const forFirefox = (base: Manifest): Manifest => ({
  ...base,
  background: { scripts: [backgroundScript], type: 'module' },
  // Firefox opens a sidebar by itself at installation unless told not to.
  sidebar_action: { default_panel: sidePanelPage, default_title: '__MSG_extension_name__', open_at_install: false },
  browser_specific_settings: {
    gecko: {
      id: 'medgloss@medgloss.example',
      // location.ancestorOrigins came with 148, the shadow roots of caretPositionFromPoint with 150.
      strict_min_version: '150.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
});

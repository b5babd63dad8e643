import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { manifestFor, targets } from './scripts/build/manifest-for.ts';

const target = targets.find((name) => name === process.env['TARGET']) ?? 'chrome';
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  resolve: { alias: { '#generated': path('./generated') } },
  define: {
    __TARGET__: JSON.stringify(target),
    // The content script is built in library mode, which leaves this name in the text: a ReferenceError in every page.
    'process.env.NODE_ENV': '"production"',
  },
  // The cast: crxjs' type knows no Firefox keys.
  plugins: [crx({ manifest: manifestFor(target) as unknown as ManifestV3Export, browser: target })],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    modulePreload: false,
    target: target === 'firefox' ? 'firefox150' : 'chrome128',
    // Pages the manifest does not name, or names where crxjs does not look (sidebar_action).
    rolldownOptions: { input: { welcome: 'src/welcome/index.html', monograph: 'src/monograph/index.html', panel: 'src/panel/index.html', popover: 'src/popover/index.html' } },
  },
});

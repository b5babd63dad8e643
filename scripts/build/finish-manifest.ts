import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Target } from './manifest-for.ts';

interface BuiltManifest {
  web_accessible_resources?: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
}

/**
 * Puts right what crxjs writes into the built manifest: only the popover page may be loaded from web pages, and in Chrome
 * only at an address that changes with each session, so that no page can probe for the extension. (Firefox has a random
 * address for each installation anyway.)
 */
export function finishManifest(target: Target): void {
  const file = fileURLToPath(new URL(`../../dist/${target}/manifest.json`, import.meta.url));
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as BuiltManifest;
  manifest.web_accessible_resources = [
    { resources: ['src/popover/index.html'], matches: ['<all_urls>'], ...(target === 'chrome' ? { use_dynamic_url: true } : {}) },
  ];
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

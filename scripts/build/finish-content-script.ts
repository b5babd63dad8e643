import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Target } from './manifest-for.ts';

/**
 * Writes the content script in ASCII. One letter beyond Latin-1 anywhere in it makes the browser keep the whole text at two bytes a
 * character, names and all, in every page: 270 kB of heap more. All such letters stand in literals, where an escape means the same.
 */
export function finishContentScript(target: Target): void {
  const file = fileURLToPath(new URL(`../../dist/${target}/src/content/index.iife.js`, import.meta.url));
  writeFileSync(file, toAscii(readFileSync(file, 'utf8')));
}

/** Unit by unit: a pair of surrogates becomes a pair of escapes. */
export const toAscii = (code: string): string =>
  code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

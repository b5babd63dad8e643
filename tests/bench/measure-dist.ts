import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packedLexicon } from '#generated/lexicon.ts';

export interface DistSize {
  /** Bytes after gzip -9. */
  readonly script: number;
  /** The packed names alone. */
  readonly names: number;
}

/** The size of the built content script; nothing when it is not built. */
export function measureDist(): DistSize | undefined {
  const file = fileURLToPath(new URL('../../dist/chrome/src/content/index.iife.js', import.meta.url));
  if (!existsSync(file)) return undefined;
  const size = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
  return { script: size(readFileSync(file)), names: size(JSON.stringify(packedLexicon)) };
}

import { readdirSync } from 'node:fs';
import { compareText } from '../finding.ts';

/** Files below a folder with that ending, in a fixed order, as paths with "/" relative to it. A missing folder is empty. */
export function listFiles(folder: string, ending: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.toLowerCase().endsWith(ending) && !/(?:^|\/)(?:\.|node_modules\/)/.test(name))
      .sort(compareText);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}

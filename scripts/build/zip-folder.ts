import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The earliest date a zip can hold: the clock is no part of a package. */
const zipEpoch = new Date(1980, 0, 1);

/** Packs files so that the same contents give the same bytes: names sorted, one date, one compression level. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) entries[name] = [files.get(name) ?? new Uint8Array(), { mtime: zipEpoch, level: 9, os: 3, attrs: 0o644 << 16 }];
  return zipSync(entries);
}

/** Every file below a folder, by its path with forward slashes. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))];
  }));
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './load/load-dataset.ts';

export interface DataOptions {
  /** Absolute; null when none was given. */
  readonly folder: string | null;
  readonly lenient: boolean;
  readonly json: boolean;
  readonly others: readonly string[];
}

/** Reads the arguments of a data command. A wrong one ends the program with its usage, status 2. */
export function readOptions(usage: string): DataOptions {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { dir: { type: 'string' }, lenient: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    if (values.help === true) {
      console.log(usage);
      process.exit(0);
    }
    const folder = values.dir === undefined ? null : fromCaller(values.dir);
    if (folder !== null && !existsSync(folder)) throw new Error(`there is no folder ${values.dir}`);
    return { folder, lenient: values.lenient ?? false, json: values.json ?? false, others: positionals };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

/** npm runs scripts in the project's folder and keeps in INIT_CWD where the person stood. */
export function fromCaller(path: string): string {
  const there = resolve(process.env['INIT_CWD'] ?? projectFolder, path);
  return existsSync(there) ? there : resolve(projectFolder, path);
}

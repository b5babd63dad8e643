import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const entity = z.object({
  start: z.number().int(), end: z.number().int(), text: z.string(), type: z.string(),
  /** Other borders that are as right: [start, end] pairs. */
  alts: z.array(z.tuple([z.number(), z.number()])).optional(),
  /** The pieces of a name that is not in one piece ("calcium or magnesium salts"); any of them, or the whole, is right. */
  parts: z.array(z.tuple([z.number(), z.number()])).optional(),
  ingredients: z.array(z.string()).optional(),
});
const page = z.object({
  id: z.string().optional(), file: z.string().optional(), text: z.string().optional(), group: z.string().optional(),
  entities: z.array(entity),
});

export type GoldEntity = z.output<typeof entity>;
export interface GoldPage {
  readonly id: string;
  readonly text: string;
  /** What kind of page it is, where the file says so: "medical", "collision". */
  readonly group: string;
  readonly entities: readonly GoldEntity[];
}

/**
 * Reads a file of pages whose names are marked by hand: JSON lines {"id", "text", "entities": [{start, end, text, type}]}, offsets in
 * UTF-16 code units; instead of "text" a page may name a "file" beside. Throws, with the line, when a row is not of that form or
 * an entity's text is not what stands at its offsets.
 */
export function readGold(path: string): GoldPage[] {
  return readFileSync(path, 'utf8').split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = page.parse(JSON.parse(line));
    const text = row.text ?? readFileSync(join(dirname(path), row.file ?? ''), 'utf8');
    for (const each of row.entities) {
      if (each.parts === undefined && text.slice(each.start, each.end) !== each.text) {
        throw new Error(`${path}:${index + 1}: "${each.text}" does not stand at ${each.start} to ${each.end}; mend its offsets`);
      }
    }
    return [{ id: row.id ?? row.file ?? String(index + 1), text, group: row.group ?? '', entities: row.entities }];
  });
}

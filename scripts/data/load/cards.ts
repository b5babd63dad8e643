import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText, type Report } from '../finding.ts';
import { brandsField, codesField, idField, nameList, statusField, type ListedName } from '../parse/front-matter.ts';
import { readList } from './read-vocabulary.ts';

const text = z.string().trim().min(1, 'is empty');

/** One record of `data/ingredients/*.yaml` as written; docs/data-guidelines.md, section 5, is its ruling. */
const cardSchema = z.strictObject({
  id: idField,
  generic: nameList.min(1, 'has no generic name'),
  other: nameList.default([]),
  salts: nameList.default([]),
  abbreviations: nameList.default([]),
  brands: brandsField.default({}),
  ingredients: z.array(idField).min(1, 'is empty').optional(),
  class: idField,
  purpose: text,
  codes: codesField.default({ rxcui: null, atc: [] }),
  status: statusField.default({}),
  look_alikes: z.array(idField).default([]),
  source: z.union([idField.transform((id) => [id]), z.array(idField).min(1, 'names no source')], 'is no id and no list of ids'),
}).transform((card) => ({ ...card, ingredients: card.ingredients ?? [card.id] }));

/** The identity card of a medicine whose monograph is not written yet (or the further names of one that is). */
export interface Card extends z.output<typeof cardSchema> {
  readonly file: string;
  readonly line: number;
  readonly generic: ListedName[];
}

/** Reads every card. A record that is wrong is said, with its line, and left out. */
export function loadCards(folder: string, shownFolder: string, report: Report): readonly Card[] {
  return listFiles(folder, '.yaml').flatMap((name) => {
    const file = `${shownFolder}/${name}`;
    return readList({ path: join(folder, name), file, schema: cardSchema, check: 'identity-card', report })
      .map(({ value, line }): Card => ({ ...value, file, line }));
  });
}

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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Report } from '../finding.ts';
import { brandsField, codesField, idField, nameList, statusField, type ListedName } from '../parse/front-matter.ts';
import { listFiles } from './list-files.ts';
import type { ParseCache } from './parse-cache.ts';
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
export function loadCards(folder: string, { shownFolder, cache, report }: {
  /** The folder as shown in findings. */
  readonly shownFolder: string;
  readonly cache: ParseCache;
  readonly report: Report;
}): readonly Card[] {
  return listFiles(folder, '.yaml').flatMap((name) => {
    const file = `${shownFolder}/${name}`;
    const text = readFileSync(join(folder, name), 'utf8');
    const { value, findings } = cache.remember(file, text, (say) => readList({ text, file, schema: cardSchema, check: 'identity-card', report: say })
      .map((row): Card => ({ ...row.value, file, line: row.line })));
    findings.forEach(report);
    return value;
  });
}

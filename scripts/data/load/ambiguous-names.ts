import { z } from 'zod';
import { otherMeanings, type AmbiguousName } from '../../../src/drugs/ambiguous-name.ts';
import type { Report } from '../finding.ts';
import { readList, readTextFile, type Row } from './read-vocabulary.ts';

const words = z.array(z.string().trim().min(1, 'is empty').toLowerCase()).default([]);

const ruleSchema = z.strictObject({
  name: z.string().trim().min(1, 'is empty'),
  means: z.array(z.enum(otherMeanings)),
  prior: z.enum(['rare', 'even', 'usual']),
  case: z.enum(['any', 'capital', 'exact']).default('any'),
  for: words,
  against: words,
}) satisfies z.ZodType<AmbiguousName>;

/** The rules of `data/ambiguous-names.yaml`, each with its line, passed through to the lexicon. */
export const loadAmbiguousNames = (path: string, file: string, report: Report): readonly Row<AmbiguousName>[] =>
  readList({ text: readTextFile(path) ?? '', file, schema: ruleSchema, check: 'ambiguous-names', report });

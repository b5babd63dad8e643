import { join } from 'node:path';
import { z } from 'zod';
import type { Report } from '../finding.ts';
import { dateField, idField } from '../parse/front-matter.ts';
import { readList, readMapping, readTextFile, type Row } from './read-vocabulary.ts';

/** The closed lists of `data/vocabularies/`. */
export interface Vocabularies {
  readonly classes: ReadonlyMap<string, Row<MedicineClass>>;
  /** Where the names of identity cards come from. */
  readonly nameSources: ReadonlyMap<string, Row<NameSource>>;
  /** Hosts a source may be linked at. A host stands for itself and its subdomains. */
  readonly sourceHosts: readonly Row<SourceHost>[];
  readonly sharedNames: readonly Row<SharedName>[];
}

const text = z.string().trim().min(1, 'is empty');

const medicineClass = z.strictObject({
  /** What readers see: "ACE inhibitor". */
  label: text,
  /** ATC prefixes that usually go with it. */
  atc: z.array(z.string()).default([]),
  /** The class has a known risk when stopped suddenly. */
  stopping_risk: z.boolean().default(false),
});
export type MedicineClass = z.output<typeof medicineClass>;

const nameSource = z.strictObject({
  title: text, publisher: text, url: text, revised: z.union([text, z.number().transform(String)]), read: dateField, licence: text,
});
export type NameSource = z.output<typeof nameSource>;

const sourceHost = z.strictObject({ host: z.string().regex(/^[a-z0-9.-]+\.[a-z]+$/, 'is no host name'), is: text });
export type SourceHost = z.output<typeof sourceHost>;

const sharedName = z.strictObject({ name: text, ids: z.array(idField).min(2, 'needs two ids'), reason: text });
/** A name that two entries carry on purpose. */
export type SharedName = z.output<typeof sharedName>;

/** Reads the vocabularies under `dataFolder`. A missing file is an empty list. */
export function loadVocabularies(dataFolder: string, shownFolder: string, report: Report): Vocabularies {
  const file = <Schema extends z.ZodType>(name: string, schema: Schema) => ({
    text: readTextFile(join(dataFolder, 'vocabularies', name)) ?? '', file: `${shownFolder}/vocabularies/${name}`, schema, check: 'vocabulary', report,
  });
  return {
    classes: readMapping(file('classes.yaml', medicineClass)),
    nameSources: readMapping(file('name-sources.yaml', nameSource)),
    sourceHosts: readList(file('source-hosts.yaml', sourceHost)),
    sharedNames: readList(file('shared-names.yaml', sharedName)),
  };
}

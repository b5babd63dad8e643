import type { z } from 'zod';
import { findLine, readLocatedYaml, type LocatedYaml } from '../load/located-yaml.ts';
import { frontMatterFields, noNames, type FrontMatter } from './front-matter.ts';
import { describeFaults } from './zod-faults.ts';

export interface FrontMatterReading {
  readonly front: FrontMatter;
  /** The page after its front matter, and the line on which that begins. */
  readonly body: string;
  readonly bodyLine: number;
}

type Field = keyof typeof frontMatterFields;
type Say = (line: number, message: string, remedy: string) => void;

const remedy = 'see docs/data-guidelines.md, section 1';

/**
 * Reads the YAML between the two `---` lines. A value that is wrong is said and becomes empty; the others stay.
 * `lenient`: nothing is required, and keys of other people's pages are no fault.
 */
export function readFrontMatter(page: string, say: Say, { lenient }: { readonly lenient: boolean }): FrontMatterReading {
  const match = /^---[^\S\n]*\n([\s\S]*?\n)??---[^\S\n]*(?:\n|$)/.exec(page);
  if (match === null && !lenient) say(1, 'the page has no front matter', `begin the file with "---"; ${remedy}`);
  const yaml = readLocatedYaml(match?.[1] ?? '', 2);
  for (const fault of yaml.faults) say(fault.line, `front matter is no YAML: ${fault.message}`, remedy);
  const bag = toBag(yaml.value);
  if (!lenient) {
    for (const key of Object.keys(bag)) {
      if (!Object.hasOwn(frontMatterFields, key)) say(findLine(yaml.lines, [key]), `front matter has unknown key "${key}"`, `remove it; ${remedy}`);
    }
  }
  const read = createFieldReader(bag, yaml, say, lenient);
  if (!lenient) read('layout');
  const checked = read('checked');
  return {
    front: {
      title: read('title') ?? null,
      id: read('id') ?? null,
      names: read('names') ?? noNames,
      ingredients: read('ingredients') ?? [],
      class: read('class') ?? null,
      purpose: read('purpose') ?? null,
      codes: read('codes') ?? { rxcui: null, atc: [] },
      status: read('status') ?? {},
      look_alikes: read('look_alikes') ?? [],
      sources: read('sources') ?? {},
      checked: checked === undefined || checked.date === 'not yet' ? null : checked,
      review_by: read('review_by') ?? null,
      gaps: read('gaps') ?? [],
      lines: yaml.lines,
    },
    body: page.slice(match?.[0].length ?? 0),
    bodyLine: (match?.[0].split('\n').length ?? 1),
  };
}

function createFieldReader(bag: Readonly<Record<string, unknown>>, yaml: LocatedYaml, say: Say, lenient: boolean) {
  return <Name extends Field>(name: Name): z.output<(typeof frontMatterFields)[Name]> | undefined => {
    const value = Object.hasOwn(bag, name) ? bag[name] : undefined;
    if (value === undefined || value === null) {
      if (!lenient) say(findLine(yaml.lines, []), `front matter has no "${name}"`, `add it; ${remedy}`);
      return undefined;
    }
    const parsed = frontMatterFields[name].safeParse(value);
    if (parsed.success) return parsed.data as z.output<(typeof frontMatterFields)[Name]>;
    for (const { path, message } of describeFaults(parsed.error, value, name)) say(findLine(yaml.lines, [name, ...path]), message, remedy);
    return undefined;
  };
}

const toBag = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

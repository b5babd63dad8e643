import type { DrugName } from '../../../src/drugs/name.ts';
import type { Page } from '../parse/page.ts';
import { slugOf, titleParts } from '../parse/slug.ts';

export interface DerivedNames {
  readonly names: readonly DrugName[];
  /** Ids of the ingredients, as slugs of their names. */
  readonly ingredients: readonly string[];
}

/** A longer text under Generic Name is a sentence about the name. */
const maxNameWords = 5;

/**
 * Names of a page whose front matter lists none: its title, what stands under Generic Name, and for a combination the usual
 * ways to write it. `takenTitles` (lower case): a name that is the title of another page is left to that page
 * ("Sumatriptan Nasal" does not take "sumatriptan" from "Sumatriptan").
 */
export function deriveNames(page: Page, takenTitles: ReadonlySet<string>): DerivedNames {
  const [title, others] = readTitle(page.title, takenTitles);
  const generics = genericTexts(page);
  const parts = titleParts(title);
  const sectionParts = generics.length === 1 ? titleParts(generics[0] ?? '') : [];
  const ingredientNames = parts.length > 1 ? parts : sectionParts.length > 1 ? sectionParts : [generics[0] ?? title];
  const isCombination = ingredientNames.length > 1;
  const isBrand = generics.length > 0 && !isCombination && !generics.some((generic) => title.includes(generic) || generic.includes(title));
  const written = isCombination
    ? [' + ', ' and ', '/'].map((join) => ingredientNames.join(join))
    : [...generics, ...others];
  const kind = isCombination ? 'combination' : 'generic';
  const free = written.filter((name) => name !== title && !takenTitles.has(name));
  return {
    names: [
      { text: isBrand ? page.title : title, kind: isBrand ? 'brand' : kind, countries: [], evidence: 'none' },
      ...free.map((text): DrugName => ({ text, kind, countries: [], evidence: 'none' })),
    ],
    ingredients: ingredientNames.map(slugOf).filter((id) => id !== ''),
  };
}

/** "Acetaminophen [paracetamol]" has two names; "Acyclovir (Topical)" is acyclovir, unless another page is called just that. */
function readTitle(raw: string, takenTitles: ReadonlySet<string>): readonly [title: string, others: readonly string[]] {
  const lower = raw.toLowerCase();
  const others = [...lower.matchAll(/\[([^\]]+)\]/g)].map((match) => (match[1] ?? '').trim()).filter((name) => name !== '');
  const whole = lower.replace(/\[[^\]]*\]/g, ' ').replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const bare = lower.replace(/\[[^\]]*\]|\([^)]*\)/g, ' ').replace(/\s+/g, ' ').trim();
  return [bare === '' || (bare !== whole && takenTitles.has(bare)) ? whole : bare, others];
}

function genericTexts(page: Page): readonly string[] {
  const blocks = page.sections.find(({ id }) => id === 'generic-name')?.blocks ?? [];
  const statements = blocks.flatMap((block) => (
    block.kind === 'paragraph' ? block.statements : block.kind === 'list' ? block.items.flatMap((item) => item.statements) : []));
  const texts = statements.map(({ text }) => text.replace(/\s*\([^)]*\)/g, '').replace(/[.;,]\s*$/, '').trim().toLowerCase());
  return [...new Set(texts.filter((text) => text !== '' && text.split(/\s+/).length <= maxNameWords && !/[.!?:]/.test(text)))];
}

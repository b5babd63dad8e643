import type { ListItem, Monograph, Statement } from '../monograph.ts';

/** A statement of one entry that names another medicine or its class, as it stands there. */
export interface PairStatement {
  /** The entry that says it. */
  readonly from: Monograph;
  /** The Precautions label it stands under: "Interactions". */
  readonly label: string;
  readonly statement: Statement;
  /** True when the medicine itself is named, false when only its class is. */
  readonly isByName: boolean;
}

/** Shorter words than these are in too many sentences to say anything. */
const minTermChars = 4;
const minAcronymChars = 3;

/**
 * What either entry says of the other, by name or by class: statements of Precautions, word for word, those by name first. No verdict is
 * drawn; nothing found does not mean that nothing happens, and the surface must say so.
 */
export function findPairStatements(first: Monograph, second: Monograph): readonly PairStatement[] {
  return [...findNaming(first, second), ...findNaming(second, first)].sort((a, b) => Number(b.isByName) - Number(a.isByName));
}

function findNaming(from: Monograph, other: Monograph): PairStatement[] {
  const byName = matcher([other.title, ...other.names.map(({ text }) => text), ...other.ingredients.map(({ name }) => name)]);
  const byClass = matcher(classTerms(other));
  return precautionItems(from).flatMap(({ label, statements }) => statements.flatMap((statement) => {
    const isByName = byName(statement.text);
    return isByName || byClass(statement.text) ? [{ from, label: label ?? '', statement, isByName }] : [];
  }));
}

function precautionItems({ sections }: Monograph): readonly ListItem[] {
  const precautions = sections.find(({ id }) => id === 'precautions');
  return precautions?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
}

/** "anti-inflammatory painkiller (NSAID)" of class nsaid: its id in words, what stands before the brackets, what stands in them. */
function classTerms({ drugClass }: Monograph): string[] {
  if (drugClass === null) return [];
  const [before = '', inside = ''] = drugClass.label.split(/[()]/);
  return [drugClass.id.replaceAll('-', ' '), before.trim(), inside.trim()];
}

/** Whole words, plural or not; acronyms in capitals may be short. */
function matcher(terms: readonly string[]): (text: string) => boolean {
  const wanted = [...new Set(terms)].filter((term) => term.length >= (term === term.toUpperCase() ? minAcronymChars : minTermChars));
  if (wanted.length === 0) return () => false;
  const words = wanted.map((term) => term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[ -]/g, '[ -]')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => pattern.test(text);
}

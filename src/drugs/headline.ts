import {
  precautionLabels, type Block, type Headline, type ListItem, type PrecautionLabel, type Section, type SectionId, type Statement,
} from './monograph.ts';

/** How much a section of the popover holds: beyond this it is no glance (docs/data-guidelines.md, section 3). */
export const headlineMaxChars = 525;

/** In what order precautions are taken while there is room; they are shown in the order of the page. */
const precautionRank: readonly string[] = [
  'Do Not Take If', 'Interactions', 'Pregnancy and Breastfeeding', 'Stopping', 'Driving', 'Alcohol and Food', 'Kidney and Liver',
  'Older Adults', 'Children', 'Overdose',
] satisfies readonly PrecautionLabel[];

/** How pages of other publishers name the same precautions, matched from the first row on. */
const otherLabels: readonly (readonly [RegExp, PrecautionLabel])[] = [
  [/^(?:black[- ]?)?box(?:ed)? warnings?$/, 'Boxed Warning'],
  [/contra-?indicat|do not (?:take|use)/, 'Do Not Take If'],
  [/interact|other medic/, 'Interactions'],
  [/pregnan|breast-?feed|lactation|nursing/, 'Pregnancy and Breastfeeding'],
  [/older|elderly|geriatric/, 'Older Adults'],
  [/child|p(?:a)?ediatric/, 'Children'],
  [/kidney|liver|renal|hepatic/, 'Kidney and Liver'],
  [/driv|machine/, 'Driving'],
  [/alcohol|food|diet/, 'Alcohol and Food'],
  [/withdraw|stopping|discontinu/, 'Stopping'],
  [/overdos/, 'Overdose'],
];

/**
 * Derives what the popover shows from the sections of a page, by the rules of docs/data-guidelines.md, section 1. Pure, and
 * nothing is worded here: every statement is one of the page's own, whole and with its citations. Pages that lack the labels
 * (other publishers') give what they have.
 */
export function deriveHeadline({ sections }: { readonly sections: readonly Section[] }): Headline {
  const usage = blocksOf(sections, 'usage').flatMap(statementsOf);
  const precautions = blocksOf(sections, 'precautions').flatMap(precautionsOf);
  const mostSerious = findMostSerious(precautions);
  const effects = sortEffects(blocksOf(sections, 'side-effects'));
  const urgent = effects.serious.filter(({ label }) => isGetHelp(label));
  const common = takeFitting(effects.common.flatMap(effectStatements), headlineMaxChars, ({ text }) => text.length);
  return {
    whatFor: usage[0] ?? null,
    mostSerious,
    // A page that tells no urgent effects from others: all its serious ones count.
    getHelp: effects.serious.some(({ label }) => isAction(label))
      ? urgent.flatMap(({ statements }) => statements)
      : effects.serious.flatMap(effectStatements),
    common,
    precautions: choosePrecautions(precautions, mostSerious),
  };
}

/** The label of the closed list that a bold word under Precautions means, or null. */
export function findPrecautionLabel(label: string): PrecautionLabel | null {
  const lower = label.trim().toLowerCase();
  return precautionLabels.find((known) => known.toLowerCase() === lower)
    ?? otherLabels.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}

/** "Get help now" and "Tell your doctor", the two things to do about a serious effect. */
export const isGetHelp = (label: string | null): boolean => /^get help(?: now)?$/i.test(label ?? '');
export const isAction = (label: string | null): boolean => isGetHelp(label) || /^tell your doctor$/i.test(label ?? '');

/** The two lists of Side Effects. Text that stands in neither belongs to no list. */
export function sortEffects(blocks: readonly Block[]): { readonly common: readonly ListItem[]; readonly serious: readonly ListItem[] } {
  const lists: { readonly common: ListItem[]; readonly serious: ListItem[] } = { common: [], serious: [] };
  let current: 'common' | 'serious' | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      current = effectListOf(block.text);
    } else if (block.kind === 'paragraph') {
      const opening = block.label ?? block.statements.map(({ text }) => text).join(' ');
      const opensList = block.label !== null || opening.endsWith(':');
      const list = opensList || seriousProse.test(opening) ? effectListOf(opening) : null;
      // "Common side effects include:" only opens the list below it; other prose says the effects itself.
      if (list !== null && !opening.endsWith(':')) lists[list].push({ label: null, statements: block.statements, items: [] });
      if (opensList) current = list;
    } else {
      for (const item of block.items) {
        const [named, own] = ownList(item);
        if (own === null) (current === null ? null : lists[current])?.push(item);
        else lists[own].push(...(item.items.length > 0 ? item.items : [named]));
      }
    }
  }
  return lists;
}

/** Prose in place of a list: "More serious, though less frequent, side effects may include ...", not "If you have serious effects, call ...". */
const seriousProse = /^(?:(?:more|some|other|potentially|very|rare(?:ly)?|(?:less|un)\s?common),?(?: but)?(?: also)? )*(?:serious|severe)\b/i;

/** "Common: nausea, rash" in one item: its list, and the item without those words. */
function ownList(item: ListItem): readonly [item: ListItem, list: 'common' | 'serious' | null] {
  if (isAction(item.label)) return [item, null];
  if (item.label !== null) return [{ ...item, label: null }, effectListOf(item.label)];
  const [first, ...others] = item.statements;
  const prefix = first === undefined ? null : /^([^:.]{4,45}):\s+(.+)$/s.exec(first.text);
  const list = prefix?.[1] === undefined || !/^(?:more |most |less |very )?(?:common|serious|severe|rare)/i.test(prefix[1]) ? null : effectListOf(prefix[1]);
  if (first === undefined || list === null) return [item, null];
  return [{ ...item, statements: [{ ...first, text: prefix?.[2] ?? first.text }, ...others] }, list];
}

function effectListOf(title: string): 'common' | 'serious' | null {
  if (/serious|severe|emergency|urgent|dangerous|life-threatening/i.test(title)) return 'serious';
  if (/less common|uncommon|less frequent/i.test(title)) return null;
  // What another publisher calls rare is as a rule what cannot wait: anaphylaxis, swelling of the face.
  if (/\brare/i.test(title)) return 'serious';
  return /common|mild|frequent|usual/i.test(title) ? 'common' : null;
}

interface Precaution {
  readonly label: string;
  readonly statement: Statement;
}

function precautionsOf(block: Block): readonly Precaution[] {
  if (block.kind === 'heading') return [];
  const parts: readonly Pick<ListItem, 'label' | 'statements' | 'items'>[] =
    block.kind === 'list' ? block.items : [{ ...block, items: [] }];
  return parts.flatMap(({ label, statements, items }) => {
    const [first] = [...statements, ...items.flatMap(effectStatements)];
    if (first === undefined) return [];
    return [{ label: label === null ? 'Precautions' : findExactLabel(label) ?? label, statement: first }];
  });
}

const findExactLabel = (label: string): PrecautionLabel | undefined =>
  precautionLabels.find((known) => known.toLowerCase() === label.trim().toLowerCase());

function findMostSerious(precautions: readonly Precaution[]): Headline['mostSerious'] {
  for (const wanted of ['Boxed Warning', 'Do Not Take If'] as const) {
    const found = precautions.find(({ label }) => findPrecautionLabel(label) === wanted);
    if (found !== undefined) return { label: wanted, statement: found.statement };
  }
  return null;
}

/** The first statement of each label, the most serious warning left out (it stands above), as many as there is room for. */
function choosePrecautions(all: readonly Precaution[], mostSerious: Headline['mostSerious']): readonly Precaution[] {
  const firsts = all.filter(({ label, statement }, index) =>
    statement !== mostSerious?.statement && label !== 'Boxed Warning' && all.findIndex((other) => other.label === label) === index);
  const rank = ({ label }: Precaution) => {
    const at = precautionRank.indexOf(findPrecautionLabel(label) ?? '');
    return at === -1 ? precautionRank.length : at;
  };
  const chosen = takeFitting([...firsts].sort((a, b) => rank(a) - rank(b)), headlineMaxChars, ({ label, statement }) =>
    label.length + statement.text.length);
  return firsts.filter((precaution) => chosen.includes(precaution));
}

/** As many whole items as fit, in order; the first always, however long. */
function takeFitting<T>(items: readonly T[], maxChars: number, charsOf: (item: T) => number): readonly T[] {
  let used = 0;
  return items.filter((item, index) => {
    const needed = charsOf(item);
    if (index > 0 && used + needed > maxChars) return false;
    used += needed;
    return true;
  });
}

/** An effect in an unlabelled list: a bold word there is part of what it says. */
const effectStatements = ({ label, statements, items }: ListItem): readonly Statement[] => {
  const [first, ...others] = statements;
  const opening: readonly Statement[] = label === null
    ? statements
    : [{ text: first === undefined ? label : `${label}: ${first.text}`, citations: first?.citations ?? [] }, ...others];
  return [...opening, ...items.flatMap(effectStatements)];
};

const blocksOf = (sections: readonly Section[], id: SectionId): readonly Block[] =>
  sections.find((section) => section.id === id)?.blocks ?? [];

const statementsOf = (block: Block): readonly Statement[] =>
  block.kind === 'heading' ? [] : block.kind === 'paragraph' ? block.statements : block.items.flatMap(effectStatements);

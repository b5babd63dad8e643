import { deriveHeadline } from '../../../src/drugs/headline.ts';
import type { Block, Entry, EntryHead, EntryLink, ListItem, Monograph, Source, Statement } from '../../../src/drugs/monograph.ts';
import { compareText } from '../finding.ts';
import type { Vocabularies } from '../load/vocabularies.ts';
import type { Medicine } from '../names/medicine.ts';
import type { Page, PlacedBlock, PlacedItem, PlacedStatement } from '../parse/page.ts';
import { isAllowedUrl } from '../text/allowed-url.ts';
import { pageStatements } from '../text/page-statements.ts';

/** What an entry needs to know of the others. */
export interface EntryContext {
  readonly vocabularies: Vocabularies;
  readonly ingredientName: (id: string) => string;
  readonly findLink: (id: string) => EntryLink;
}

/** Builds what the package holds of one medicine. Keys always come in the same order: same input, same bytes. */
export function buildEntry(medicine: Medicine, context: EntryContext): Entry {
  const { page } = medicine;
  const head = buildHead(medicine, context);
  return page === null ? { kind: 'identity-card', ...head } : buildMonograph(page, head);
}

function buildHead(medicine: Medicine, { vocabularies, ingredientName, findLink }: EntryContext): EntryHead {
  const { id, title, names, ingredients, classId, purpose, codes, status, lookAlikes } = medicine;
  return {
    id,
    title,
    names,
    ingredients: ingredients.map((ingredient) => ({ id: ingredient, name: ingredientName(ingredient) })),
    drugClass: classId === null ? null : { id: classId, label: vocabularies.classes.get(classId)?.value.label ?? classId.replaceAll('-', ' ') },
    purpose,
    codes: { rxcui: codes.rxcui, atc: codes.atc },
    status: Object.fromEntries(Object.entries(status).sort(([a], [b]) => compareText(a, b))),
    lookAlikes: lookAlikes.map(findLink),
    sources: buildSources(medicine, vocabularies),
  };
}

function buildSources({ page, card }: Medicine, vocabularies: Vocabularies): readonly Source[] {
  const rows = page === null
    ? (card?.source ?? []).map((id) => [id, vocabularies.nameSources.get(id)?.value] as const)
    : Object.entries(page.front.sources);
  return rows.flatMap(([id, fields]): Source[] => {
    if (fields === undefined) return [];
    const { title, publisher, url, revised, read } = fields;
    return [{ id, title, publisher, url: isAllowedUrl(url, vocabularies.sourceHosts) ? url : null, revised, read }];
  }).sort((a, b) => compareText(a.id, b.id));
}

function buildMonograph(page: Page, head: EntryHead): Monograph {
  const { front } = page;
  const sections = page.sections.map(({ id, title, blocks }) => ({ id, title, blocks: blocks.map(withoutLines) }));
  return {
    kind: 'monograph',
    ...head,
    sourced: head.sources.length > 0 && pageStatements(page).every(({ citations }) => citations.length > 0),
    headline: deriveHeadline({ sections }),
    sections,
    questions: page.questions.map(({ question, answer }) => ({ question, answer: answer.map(bareStatement) })),
    gaps: front.gaps,
    checked: front.checked,
    reviewBy: front.review_by,
  };
}

function withoutLines(block: PlacedBlock): Block {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', text: block.text };
    case 'paragraph':
      return { kind: 'paragraph', label: block.label, statements: block.statements.map(bareStatement) };
    case 'list':
      return { kind: 'list', items: block.items.map(bareItem) };
  }
}

const bareItem = ({ label, statements, items }: PlacedItem): ListItem =>
  ({ label, statements: statements.map(bareStatement), items: items.map(bareItem) });

const bareStatement = ({ text, citations }: PlacedStatement): Statement => ({ text, citations });

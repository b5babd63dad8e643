import type { DatasetManifest, Entry, SearchRow } from '../drugs/monograph.ts';

/**
 * Guards at the edge of the package: a file that is truncated, of another version or malformed must give a clear word, not
 * a broken surface. The build has checked the contents; here only the shape that surfaces rely on is looked at.
 */

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isListOf = (value: unknown, isItem: (item: unknown) => boolean) => Array.isArray(value) && value.every(isItem);

/** The slug of an entry: lower-case letters, digits and single hyphens. */
export const isDrugId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 100;

const isCitation = (value: unknown) => isBag(value) && isText(value['source']) && isText(value['section']);
const isStatement = (value: unknown) => isBag(value) && isText(value['text']) && isListOf(value['citations'], isCitation);
const isStatements = (value: unknown) => isListOf(value, isStatement);
const isLabelled = (value: unknown) => isBag(value) && isText(value['label']) && isStatement(value['statement']);

const isItem = (value: unknown): boolean =>
  isBag(value) && isTextOrNull(value['label']) && isStatements(value['statements']) && isListOf(value['items'], isItem);

function isBlock(value: unknown): boolean {
  if (!isBag(value)) return false;
  if (value['kind'] === 'heading') return isText(value['text']);
  if (value['kind'] === 'paragraph') return isTextOrNull(value['label']) && isStatements(value['statements']);
  return value['kind'] === 'list' && isListOf(value['items'], isItem);
}

const isSection = (value: unknown) => isBag(value) && isText(value['id']) && isText(value['title']) && isListOf(value['blocks'], isBlock);
const isQuestion = (value: unknown) => isBag(value) && isText(value['question']) && isStatements(value['answer']);

const isHeadline = (value: unknown) =>
  isBag(value)
  && (value['whatFor'] === null || isStatement(value['whatFor']))
  && (value['mostSerious'] === null || isLabelled(value['mostSerious']))
  && isStatements(value['getHelp']) && isStatements(value['common']) && isListOf(value['precautions'], isLabelled);

const isName = (value: unknown) => isBag(value) && isText(value['text']) && isText(value['kind']) && isListOf(value['countries'], isText);
const isClass = (value: unknown) => value === null || (isBag(value) && isText(value['id']) && isText(value['label']));
const isCodes = (value: unknown) => isBag(value) && isTextOrNull(value['rxcui']) && isListOf(value['atc'], isText);
const isIngredient = (value: unknown) => isBag(value) && isText(value['id']) && isText(value['name']);
const isLink = (value: unknown) => isBag(value) && isText(value['id']) && isText(value['title']) && isTextOrNull(value['purpose']);
const isSource = (value: unknown) =>
  isBag(value) && ['id', 'title', 'publisher', 'revised', 'read'].every((key) => isText(value[key])) && isTextOrNull(value['url']);
const isChecked = (value: unknown) => value === null || (isBag(value) && isText(value['date']) && isText(value['by']));

const isHead = (value: Bag) =>
  isText(value['id']) && isText(value['title']) && isTextOrNull(value['purpose'])
  && isListOf(value['names'], isName) && isListOf(value['ingredients'], isIngredient) && isListOf(value['lookAlikes'], isLink)
  && isListOf(value['sources'], isSource) && isClass(value['drugClass']) && isCodes(value['codes']) && isBag(value['status'])
  && Object.values(value['status']).every(isText);

const isMonograph = (value: Bag) =>
  typeof value['sourced'] === 'boolean' && isHeadline(value['headline']) && isListOf(value['sections'], isSection)
  && isListOf(value['questions'], isQuestion) && isListOf(value['gaps'], isText) && isChecked(value['checked'])
  && isTextOrNull(value['reviewBy']);

/** An entry, or undefined when it is not one. */
export function parseEntry(value: unknown): Entry | undefined {
  if (!isBag(value) || !isHead(value)) return undefined;
  const good = value['kind'] === 'identity-card' || (value['kind'] === 'monograph' && isMonograph(value));
  return good ? (value as unknown as Entry) : undefined;
}

const isSearchName = (value: unknown) => Array.isArray(value) && value.length === 3 && value.every(isText);

const isSearchRow = (value: unknown) =>
  isBag(value) && isText(value['id']) && isText(value['title']) && isText(value['kind']) && isText(value['uses'])
  && isTextOrNull(value['drugClass']) && isTextOrNull(value['purpose']) && isListOf(value['names'], isSearchName) && isListOf(value['ingredients'], isText);

/** The good rows; undefined when the file is no list at all. One bad row never costs the others. */
export function parseSearchRows(value: unknown): readonly SearchRow[] | undefined {
  return Array.isArray(value) ? (value.filter(isSearchRow) as SearchRow[]) : undefined;
}

/** The manifest; undefined when it is of another version or shape. */
export function parseManifest(value: unknown): DatasetManifest | undefined {
  const good = isBag(value) && value['schemaVersion'] === 1 && isText(value['version']) && isTextOrNull(value['newestSource'])
    && ['monographCount', 'identityCardCount', 'nameCount', 'statementCount'].every((key) => typeof value[key] === 'number');
  return good ? (value as unknown as DatasetManifest) : undefined;
}

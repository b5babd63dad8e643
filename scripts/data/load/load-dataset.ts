import { readFileSync, existsSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText, type Finding, type Report } from '../finding.ts';
import { lineOfKey } from '../parse/front-matter.ts';
import type { Page } from '../parse/page.ts';
import { parsePage } from '../parse/parse-page.ts';
import { loadAmbiguousNames } from './ambiguous-names.ts';
import { loadCards, type Card } from './cards.ts';
import type { Dataset } from './dataset.ts';
import { loadEvidence, type Evidence } from './evidence.ts';
import { listFiles } from './list-files.ts';
import { noCache, openParseCache, type ParseCache } from './parse-cache.ts';
import { loadVocabularies } from './vocabularies.ts';

export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));
/** The project's own dataset: its vocabularies and rules serve every folder. */
export const dataFolder = join(projectFolder, 'data');
export const ownPagesFolder = join(dataFolder, 'monographs');

export interface LoadOptions {
  /** Folder of minimal-medicine pages (or a single page), absolute. */
  readonly folder: string;
  /** True for other people's pages: their faults are warnings and nothing is required of the front matter. */
  readonly lenient: boolean;
  /** Folder of the vocabularies, cards and rules that serve the pages; the project's own unless a test brings its own. */
  readonly data?: string;
}

export interface Loaded {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/** Reads a folder of pages with all that goes with them. Never throws on what a file holds: faults are findings. */
export function loadDataset({ folder, lenient, data = dataFolder }: LoadOptions): Loaded {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const isOwn = folder === ownPagesFolder;
  const cache = openCache({ isOwn, lenient, data });
  const vocabularies = loadVocabularies(data, shown(data), report);
  const pages = loadPages(folder, { lenient, cache, report });
  const cardsFolder = join(data, 'ingredients');
  const cards = uniqueById(loadCards(cardsFolder, { shownFolder: shown(cardsFolder), cache, report }), 'error', report);
  cache.save();
  const rules = join(data, 'ambiguous-names.yaml');
  return {
    dataset: {
      pages,
      cards: isOwn ? cards : cardsFor(pages, cards),
      knownCards: cards,
      isOwn,
      vocabularies,
      evidence: lenient ? new Map() : loadAllEvidence(folder, pages, report),
      ambiguousNames: loadAmbiguousNames(rules, shown(rules), report),
    },
    findings,
  };
}

/** Only the project's own dataset is worth remembering; strict and lenient reading differ, so each has its memory. */
function openCache({ isOwn, lenient, data }: { readonly isOwn: boolean; readonly lenient: boolean; readonly data: string }): ParseCache {
  if (data !== dataFolder) return noCache;
  const name = isOwn ? (lenient ? 'own-lenient' : 'own') : 'cards';
  return openParseCache(join(projectFolder, `node_modules/.cache/medgloss/${name}.json`), {
    programFolder: join(projectFolder, 'scripts/data'), lockFile: join(projectFolder, 'package-lock.json'),
  });
}

interface PageLoading {
  readonly lenient: boolean;
  readonly cache: ParseCache;
  readonly report: Report;
}

function loadPages(folder: string, { lenient, cache, report }: PageLoading): readonly Page[] {
  const severity = lenient ? 'warning' : 'error';
  const isFile = existsSync(folder) && statSync(folder).isFile();
  const names = isFile ? [basename(folder)] : listFiles(folder, '.md');
  const base = isFile ? dirname(folder) : folder;
  const ownCache = folder === ownPagesFolder ? cache : noCache;
  const pages = names.filter((name) => !/^(?:readme|license|licence|contributing|changelog)\.md$/i.test(basename(name))).flatMap((name) => {
    const text = readFileSync(join(base, name), 'utf8');
    const file = shown(join(base, name));
    const { value, findings } = ownCache.remember(file, text, (say) => parsePage(text, { file, lenient, report: say }));
    findings.forEach(report);
    return value === null ? [] : [value];
  });
  if (names.length === 0) {
    report({ file: shown(folder), line: 1, check: 'folder', severity: 'error', message: 'no Markdown page here', remedy: 'give a folder of minimal-medicine pages with --dir' });
  }
  return uniqueById(pages.map((page) => ({ ...page, line: lineOfKey(page.front, 'id') })), severity, report);
}

/** The first of each id, by id; the others are said. */
function uniqueById<T extends { readonly id: string; readonly file: string; readonly line: number }>(
  items: readonly T[], severity: Finding['severity'], report: Report,
): readonly T[] {
  const byId = new Map<string, T>();
  for (const item of items) {
    const first = byId.get(item.id);
    if (first === undefined) byId.set(item.id, item);
    else {
      report({
        file: item.file, line: item.line, check: 'unique-ids', severity,
        message: `id "${item.id}" is taken by ${first.file}:${first.line}`, remedy: 'merge the two, or give this one another id',
      });
    }
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

/** Of the cards only those that name a medicine of another folder's pages, so that its brands are known. */
function cardsFor(pages: readonly Page[], cards: readonly Card[]): readonly Card[] {
  const ids = new Set(pages.map(({ id }) => id));
  return cards.filter(({ id }) => ids.has(id));
}

function loadAllEvidence(folder: string, pages: readonly Page[], report: Report): ReadonlyMap<string, Evidence> {
  const beside = join(dirname(folder), 'evidence');
  return new Map(pages.flatMap(({ id }) => {
    const path = join(beside, `${id}.json`);
    const evidence = loadEvidence(path, shown(path), report);
    return evidence === null ? [] : [[id, evidence] as const];
  }));
}

/** Paths inside the project relative to it, others as they are. */
export function shown(path: string): string {
  const inside = relative(projectFolder, path);
  return (inside.startsWith('..') || isAbsolute(inside) ? path : inside).replaceAll('\\', '/');
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding, Report } from '../../scripts/data/finding.ts';
import { loadAmbiguousNames } from '../../scripts/data/load/ambiguous-names.ts';
import { loadCards } from '../../scripts/data/load/cards.ts';
import type { Dataset } from '../../scripts/data/load/dataset.ts';
import { loadEvidence } from '../../scripts/data/load/evidence.ts';
import { listFiles } from '../../scripts/data/load/list-files.ts';
import { noCache } from '../../scripts/data/load/parse-cache.ts';
import { loadVocabularies } from '../../scripts/data/load/vocabularies.ts';
import { parsePage } from '../../scripts/data/parse/parse-page.ts';

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

/** A small dataset with the lines on which it says that a fault is expected ("file:line"). */
export interface Fixture {
  readonly dataset: Dataset;
  readonly expected: readonly string[];
  readonly findings: readonly Finding[];
}

/** Names of the cases of a check: "right", "wrong", "wrong-missing". */
export function fixtureCases(check: string): readonly string[] {
  const names = ['.md', '.yaml'].flatMap((ending) => listFiles(join(fixtures, check), ending)).map((file) => file.replace(/\..*$/, ''));
  return [...new Set(names)];
}

/**
 * Reads `fixtures/<check>/<name>.md` (and `<name>.<anything>.md`), its evidence `.json` and its cards `.yaml`, as far as they are there. A line that ends in
 * `<!-- fault -->` or `# fault` (in JSON: holds `"fault": true`) is where the check must find something, and nowhere else.
 */
export function readFixture(check: string, name: string): Fixture {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const path = (ending: string) => join(fixtures, check, `${name}${ending}`);
  const files = listFiles(join(fixtures, check), '.md').filter((file) => file.split('.')[0] === name);
  const pages = files.flatMap((file) => {
    const page = parsePage(readFileSync(join(fixtures, check, file), 'utf8'), { file, lenient: true, report });
    return page === null ? [] : [page];
  });
  const evidence = loadEvidence(path('.json'), `${name}.json`, report);
  const cards = loadCards(join(fixtures, check), { shownFolder: '', cache: noCache, report }).filter(({ file }) => file === `/${name}.yaml`)
    .map((card) => ({ ...card, file: `${name}.yaml` }));
  return {
    findings,
    expected: [...files, ...['.json', '.yaml', '.rules.yaml'].map((ending) => `${name}${ending}`)]
      .flatMap((file) => (existsSync(join(fixtures, check, file)) ? markedLines(join(fixtures, check, file), file) : [])).sort(),
    dataset: {
      pages,
      cards,
      knownCards: cards,
      isOwn: true,
      vocabularies: loadVocabularies(fixtures, 'fixtures', report),
      evidence: new Map(evidence === null ? [] : pages.map(({ id }) => [id, evidence])),
      ambiguousNames: loadAmbiguousNames(path('.rules.yaml'), `${name}.rules.yaml`, report),
    },
  };
}

const markedLines = (path: string, file: string): readonly string[] =>
  readFileSync(path, 'utf8').split('\n').flatMap((line, index) =>
    (/(?:<!-- fault -->|# fault|"fault": true.*)$/.test(line) ? [`${file}:${index + 1}`] : []));

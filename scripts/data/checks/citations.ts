import { lineOfKey } from '../parse/front-matter.ts';
import { splitSentences } from '../parse/split-sentences.ts';
import { pageStatements } from '../text/page-statements.ts';
import { pageCheck } from './check.ts';

/** Every statement ends in a citation, and each citation names a source of the front matter and a section in it. */
export const citations = pageCheck('citations', 'error', function* (page) {
  const used = new Set<string>();
  for (const { text, line, citations: cited } of pageStatements(page)) {
    const quoted = `"${text.length > 70 ? `${text.slice(0, 70)}…` : text}"`;
    if (cited.length === 0) {
      yield { line, message: `the statement ${quoted} has no citation`, remedy: 'add [^source-id:section] after it, or take it out' };
    } else if (countLongSentences(text) > 1) {
      yield { line, message: `${quoted} holds several sentences under one citation`, remedy: 'cite after each sentence' };
    }
    for (const { source, section } of cited) {
      used.add(source);
      if (!Object.hasOwn(page.front.sources, source)) {
        yield { line, message: `citation of unknown source "${source}"`, remedy: 'use an id of `sources`, or add the source there' };
      } else if (section === '') {
        yield { line, message: `citation of "${source}" names no section`, remedy: `write [^${source}:section]` };
      }
    }
  }
  for (const source of Object.keys(page.front.sources)) {
    if (!used.has(source)) yield { line: lineOfKey(page.front, 'sources', source), message: `source "${source}" is cited nowhere`, remedy: 'cite it or remove it' };
  }
});

/** A short answer ("No.", "Yes, it can.") may lean on the citation of the sentence that follows. */
const countLongSentences = (text: string): number =>
  splitSentences(text).filter(([start, end]) => text.slice(start, end).split(/\s+/).length > 3).length;

import { basename } from 'node:path';
import { precautionLabels } from '../../../src/drugs/monograph.ts';
import { lineOfKey } from '../parse/front-matter.ts';
import type { Page } from '../parse/page.ts';
import { pageCheck, type PageFault } from './check.ts';
import { precautionLines } from './labels.ts';

const guide = 'see docs/data-guidelines.md, section 1';

/**
 * The page is laid out as the guidelines say: file name, closed list of labels, questions, disclaimer.
 * (The parser itself says which headings and markup are not the layout's.)
 */
export const layout = pageCheck('layout', 'error', function* (page) {
  const fileId = basename(page.file).replace(/\.md$/, '');
  if (fileId !== page.id) {
    yield { line: lineOfKey(page.front, 'id'), message: `id "${page.id}" is not the file's name "${fileId}"`, remedy: 'make the two the same' };
  }
  yield* labels(page);
  if (page.questions.length < minQuestions) {
    yield { line: page.sections.at(-1)?.line ?? 1, message: `FAQs hold ${page.questions.length} questions`, remedy: `answer at least ${minQuestions}` };
  }
  for (const { question, answer, line } of page.questions) {
    if (answer.length === 0) yield { line, message: `the question "${question}" has no answer`, remedy: 'write "A: ..." after it' };
    if (!question.endsWith('?')) yield { line, message: `"${question}" is no question`, remedy: 'end it with a question mark' };
  }
  if (!page.hasDisclaimer) yield { line: page.sections.at(-1)?.line ?? 1, message: 'the page has no disclaimer', remedy: `end it as ${guide} shows` };
});

const minQuestions = 4;

function* labels(page: Page): Iterable<PageFault> {
  let last = 0;
  for (const { label, line } of precautionLines(page)) {
    const at = precautionLabels.findIndex((known) => known === label);
    if (at === -1) {
      yield {
        line, message: label === null ? 'a line under Precautions has no bold label' : `"${label}" is no label of Precautions`,
        remedy: `open it with one of ${precautionLabels.map((known) => `"${known}:"`).join(', ')}`,
      };
      continue;
    }
    if (at < last) {
      yield { line, message: `"${label}" stands after "${precautionLabels[last]}"`, remedy: `put the labels in the order of ${guide}` };
    }
    last = Math.max(last, at);
  }
}

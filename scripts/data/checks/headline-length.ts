import { deriveHeadline, headlineMaxChars } from '../../../src/drugs/headline.ts';
import type { Statement } from '../../../src/drugs/monograph.ts';
import type { PlacedStatement } from '../parse/page.ts';
import { pageCheck } from './check.ts';
import { sectionLine } from './labels.ts';

/**
 * The popover is a glance: each of its sections fits. Common effects and precautions are cut to fit by deriveHeadline, whole
 * items at a time; what it is for, the most serious warning and the signs to get help for are never cut, so they must be short.
 */
export const headlineLength = pageCheck('headline-length', 'error', function* (page) {
  const { whatFor, mostSerious, getHelp } = deriveHeadline(page);
  if (whatFor === null) yield { line: sectionLine(page, 'usage'), message: 'the popover would not say what it is for', remedy: 'open Usage with a sentence that says it' };
  if (mostSerious === null) {
    yield { line: sectionLine(page, 'precautions'), message: 'the popover would show no most serious warning', remedy: 'write "Boxed Warning" or "Do Not Take If"' };
  }
  const parts: readonly (readonly [name: string, statements: readonly Statement[]])[] = [
    ['what it is for', whatFor === null ? [] : [whatFor]],
    ['most serious warning', mostSerious === null ? [] : [mostSerious.statement]],
    ['"Get help now" list', getHelp],
  ];
  for (const [name, statements] of parts) {
    const chars = statements.reduce((sum, { text }) => sum + text.length, 0);
    if (chars <= headlineMaxChars) continue;
    yield {
      line: (statements[0] as PlacedStatement | undefined)?.line ?? 1, message: `the ${name} holds ${chars} characters (at most ${headlineMaxChars})`,
      remedy: 'shorten the statements, or join what belongs together; leave no danger out',
    };
  }
});

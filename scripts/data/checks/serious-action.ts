import { isAction, sortEffects } from '../../../src/drugs/headline.ts';
import type { PlacedItem } from '../parse/page.ts';
import { pageCheck } from './check.ts';

/** Each serious side effect says what to do; at least one says to get help now. */
export const seriousAction = pageCheck('serious-action', 'error', function* (page) {
  const blocks = page.sections.find(({ id }) => id === 'side-effects')?.blocks ?? [];
  const serious = sortEffects(blocks).serious as readonly PlacedItem[];
  for (const { label, line, statements } of serious) {
    if (label !== 'Get help now' && label !== 'Tell your doctor') {
      yield {
        line, message: `"${statements[0]?.text ?? label ?? ''}" does not say what to do`,
        remedy: isAction(label) ? 'write the label as "Get help now:" or "Tell your doctor:"' : 'open it with "**Get help now:**" or "**Tell your doctor:**"',
      };
    }
  }
  if (serious.length > 0 && !serious.some(({ label }) => label === 'Get help now')) {
    yield { line: serious[0]?.line ?? 1, severity: 'warning', message: 'no serious effect says "Get help now"', remedy: 'ask again which of them cannot wait' };
  }
});

import { sortEffects } from '../../../src/drugs/headline.ts';
import type { ListItem } from '../../../src/drugs/monograph.ts';
import type { PlacedItem } from '../parse/page.ts';
import { pageCheck } from './check.ts';
import { sectionLine } from './labels.ts';

const headings = { common: 'Common Side Effects', serious: 'Less Common but Serious Side Effects' } as const;

/** Both lists of side effects are there, under their headings, and no effect stands in both. */
export const sideEffects = pageCheck('side-effects', 'error', function* (page) {
  const blocks = page.sections.find(({ id }) => id === 'side-effects')?.blocks ?? [];
  const effects = sortEffects(blocks);
  for (const list of ['common', 'serious'] as const) {
    if (effects[list].length === 0) {
      yield { line: sectionLine(page, 'side-effects'), message: `the list "${headings[list]}" is missing or empty`, remedy: `write "**${headings[list]}:**" and a list below it` };
    }
  }
  const common = new Map(effects.common.map((item) => [effectKey(item), item]));
  for (const item of effects.serious) {
    if (common.has(effectKey(item))) {
      yield { line: lineOf(item), message: `"${item.statements[0]?.text ?? ''}" stands in both lists of side effects`, remedy: 'keep it in one, or say what makes it serious' };
    }
  }
});

const effectKey = ({ statements }: ListItem): string =>
  statements.map(({ text }) => text).join(' ').replace(/\([^)]*\)/g, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const lineOf = (item: ListItem): number => (item as PlacedItem).line;

import { compareText } from '../finding.ts';
import { lineOfKey } from '../parse/front-matter.ts';
import { pageCheck } from './check.ts';

/** Lists of the front matter are sorted, so that a change shows as one line (the generic names stand in their own order). */
export const sortedLists = pageCheck('sorted-lists', 'error', function* ({ front }) {
  const lists: readonly (readonly [path: readonly string[], items: readonly string[]])[] = [
    [['ingredients'], front.ingredients],
    [['look_alikes'], front.look_alikes],
    [['names', 'salts'], front.names.salts.map(({ name }) => name)],
    [['names', 'abbreviations'], front.names.abbreviations.map(({ name }) => name)],
    [['names', 'brands'], Object.keys(front.names.brands)],
    ...Object.entries(front.names.brands).map(([country, brands]) => [['names', 'brands', country], brands.map(({ name }) => name)] as const),
  ];
  for (const [path, items] of lists) {
    const wrong = items.find((item, index) => index > 0 && compareText((items[index - 1] ?? '').toLowerCase(), item.toLowerCase()) > 0);
    if (wrong !== undefined) {
      yield { line: lineOfKey(front, ...path), message: `${path.join('.')} is not sorted: "${wrong}" comes too late`, remedy: 'sort it by letter, without regard to case' };
    }
    const twice = items.find((item, index) => items.indexOf(item) !== index);
    if (twice !== undefined) yield { line: lineOfKey(front, ...path), message: `${path.join('.')} holds "${twice}" twice`, remedy: 'remove one' };
  }
});

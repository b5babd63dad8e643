// Makes a file of marked pages from text in which the names are bracketed, so that no offset is counted by hand:
//   node scripts/run.mjs scripts/detect/gold-from-marks.ts < pages.txt > tests/pages/medical.jsonl
// A page starts with a line "== id group"; a name is written [[Klonopin|brand]]. The reverse, for editing a file that exists:
//   node scripts/run.mjs scripts/detect/gold-from-marks.ts --back < tests/pages/medical.jsonl > pages.txt
import { text as readAll } from 'node:stream/consumers';

interface Page {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly text: string; readonly type: string }[];
}

const input = await readAll(process.stdin);
const isBack = process.argv.includes('--back');
const output = isBack
  ? input.split('\n').filter((line) => line !== '').map((line) => toMarked(JSON.parse(line) as Page)).join('\n')
  : input.split(/^== /m).slice(1).map((page) => JSON.stringify(toPage(page))).join('\n');
process.stdout.write(`${output.trimEnd()}\n`);

function toPage(marked: string): Page {
  const [head = '', ...lines] = marked.split('\n');
  const [id = '', group = ''] = head.trim().split(' ');
  const entities: Page['entities'][number][] = [];
  let text = '';
  const body = lines.join('\n').trim();
  let from = 0;
  for (const match of body.matchAll(/\[\[([^\]|]+)\|([\w-]+)\]\]/g)) {
    const [whole, name = '', type = ''] = match;
    text += body.slice(from, match.index);
    entities.push({ start: text.length, end: text.length + name.length, text: name, type });
    text += name;
    from = match.index + whole.length;
  }
  return { id, group, text: text + body.slice(from), entities };
}

function toMarked({ id, group, text, entities }: Page): string {
  let marked = '';
  let from = 0;
  for (const { start, end, type } of entities) {
    marked += `${text.slice(from, start)}[[${text.slice(start, end)}|${type}]]`;
    from = end;
  }
  return `== ${id} ${group}\n${marked}${text.slice(from)}\n`;
}

import type { Nodes, Root } from 'mdast';
import { sectionTitles } from './match-section.ts';
import { flattenInline, squeeze } from './flatten-inline.ts';
import { findSections } from './find-sections.ts';
import { sectionIds } from '../../../src/drugs/monograph.ts';

type Say = (line: number, message: string, remedy: string) => void;

const guide = 'use only the Markdown shown in docs/data-guidelines.md, section 1';

/** What a page of our own may not hold: readers would see it as plain letters, or not where it stands. */
const foreign: Partial<Record<Nodes['type'], string>> = {
  link: 'a link', linkReference: 'a link', image: 'a picture', imageReference: 'a picture', code: 'a code block', inlineCode: 'code',
  blockquote: 'a quotation', thematicBreak: 'a rule', definition: 'a link definition', footnoteDefinition: 'a footnote', table: 'a table',
};

/** Says what the parser can read but a page of our own does not do: headings of other words or levels, and other markup. */
export function sayDeviations(root: Root, title: string, say: Say): void {
  sayHeadings(root, title, say);
  visit(root, 0, (node, listDepth) => {
    const line = node.position?.start.line ?? 1;
    const what = node.type === 'html' && !/^<!--[\s\S]*-->$/.test(node.value.trim()) ? 'HTML' : foreign[node.type];
    if (what !== undefined) say(line, `${what} stands in the text`, guide);
    if (node.type === 'list' && listDepth > 1) say(line, 'a list stands in a list item', 'make one list of it');
  });
}

function sayHeadings(root: Root, title: string, say: Say): void {
  const { title: written, parts } = findSections(root);
  if (written !== title) say(1, written === null ? 'the page has no heading of level 1' : `the heading "${written}" is not the title`, `write "# ${title}"`);
  for (const [index, { id, heading, depth, line }] of parts.entries()) {
    const [name] = sectionTitles[id];
    if (heading !== name || depth !== 3) say(line, `"${heading}" is not written as the layout has it`, `write "### ${name}"`);
    const previous = parts[index - 1];
    if (parts.findIndex((part) => part.id === id) !== index) say(line, `section "${name}" stands twice`, 'make one of the two');
    else if (previous !== undefined && sectionIds.indexOf(previous.id) > sectionIds.indexOf(id)) {
      say(line, `"${name}" stands after "${previous.heading}"`, `put the sections in this order: ${sectionIds.map((each) => sectionTitles[each][0]).join(', ')}`);
    }
  }
  const known = new Set(parts.map(({ line }) => line));
  for (const node of root.children) {
    if (node.type !== 'heading' || node.depth === 1) continue;
    const line = node.position?.start.line ?? 1;
    if (!known.has(line)) say(line, `"${squeeze(flattenInline(node.children, line).text)}" is no section of the layout`, 'make it a bold label of its section');
  }
}

function visit(node: Nodes, listDepth: number, see: (node: Nodes, listDepth: number) => void): void {
  const depth = listDepth + (node.type === 'list' ? 1 : 0);
  see(node, depth);
  if ('children' in node) for (const child of node.children) visit(child, depth, see);
}

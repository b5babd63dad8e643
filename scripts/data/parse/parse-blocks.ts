import type { List, ListItem as ListItemNode, Paragraph, RootContent } from 'mdast';
import { flattenInline, plainHtml, squeeze, type FlatText } from './flatten-inline.ts';
import type { PlacedBlock, PlacedItem } from './page.ts';
import { splitLabel, splitLabels, type Labelled } from './split-label.ts';
import { splitStatements } from './split-statements.ts';

/** Turns the nodes of a section into blocks. Bold words that stand alone are a heading, as "**Adults:**" is. */
export function parseBlocks(nodes: readonly RootContent[]): readonly PlacedBlock[] {
  return nodes.flatMap((node): readonly PlacedBlock[] => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'paragraph':
        return splitLabels(flattenParagraph(node)).flatMap((part) => paragraphBlock(part));
      case 'heading':
        return [headingBlock(flattenInline(node.children, line).text, line)];
      case 'list':
        return [{ kind: 'list', items: parseItems(node), line }];
      case 'blockquote':
        return parseBlocks(node.children);
      case 'code':
        return paragraphBlock({ label: null, rest: plainText(node.value, line) });
      case 'html':
        return paragraphBlock({ label: null, rest: plainText(plainHtml(node.value), line) });
      default:
        return [];
    }
  });
}

export const headingBlock = (text: string, line: number): PlacedBlock =>
  ({ kind: 'heading', text: squeeze(text).replace(/\s*:$/, ''), line });

export const flattenParagraph = (node: Paragraph): FlatText => flattenInline(node.children, node.position?.start.line ?? 1);

/** Text that has no markup, as flat text. */
export function plainText(text: string, firstLine: number): FlatText {
  return flattenInline([{ type: 'text', value: text }], firstLine);
}

function paragraphBlock({ label, rest }: Labelled): readonly PlacedBlock[] {
  const line = rest.lineAt(0);
  if (isAllBold(rest)) return [headingBlock(rest.text, line)];
  const statements = splitStatements(rest);
  if (statements.length > 0) return [{ kind: 'paragraph', label, statements, line }];
  return label === null ? [] : [headingBlock(label, line)];
}

/** "**Adults**" alone on its line: a heading without the colon. A sentence in bold stays a sentence. */
const isAllBold = ({ text, bold }: FlatText): boolean =>
  bold.length === 1 && bold[0]?.[0] === 0 && bold[0][1] >= text.trimEnd().length && text.length <= 60 && !/[.!?\]]\s*$/.test(text);

const parseItems = (list: List): readonly PlacedItem[] => list.children.map(parseItem);

function parseItem(node: ListItemNode): PlacedItem {
  const line = node.position?.start.line ?? 1;
  const paragraphs = node.children.filter((child) => child.type === 'paragraph').map(flattenParagraph);
  const first = paragraphs[0] === undefined ? { label: null, rest: plainText('', line) } : splitLabel(paragraphs[0]);
  const others = node.children.filter((child) => child.type !== 'paragraph' && child.type !== 'list');
  return {
    label: first.label,
    statements: [
      ...splitStatements(first.rest),
      ...paragraphs.slice(1).flatMap(splitStatements),
      ...parseBlocks(others).flatMap((block) => (block.kind === 'paragraph' ? block.statements : [])),
    ],
    items: node.children.filter((child) => child.type === 'list').flatMap(parseItems),
    line,
  };
}

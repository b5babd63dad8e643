import type { PhrasingContent } from 'mdast';
import { showCitations } from './citation-marks.ts';

/** The inline content of a paragraph as plain text: markup gone, line breaks kept as "\n", places known. */
export interface FlatText {
  readonly text: string;
  /** Stretches that stood in bold, [start, end) in `text`, in order. */
  readonly bold: readonly (readonly [start: number, end: number])[];
  /** Line of the file, from 1, on which the character at this offset stands. */
  readonly lineAt: (offset: number) => number;
}

/** Markup becomes inert text here: a tag stays as its own letters (but `<br>` is a line break), a comment is dropped. */
export function flattenInline(nodes: readonly PhrasingContent[], firstLine: number): FlatText {
  let text = '';
  const bold: [number, number][] = [];
  const lines: { readonly offset: number; readonly line: number }[] = [{ offset: 0, line: firstLine }];

  const append = (raw: string, line: number | undefined) => {
    const value = showCitations(raw);
    let current = line ?? lines.at(-1)?.line ?? firstLine;
    lines.push({ offset: text.length, line: current });
    for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1)) {
      lines.push({ offset: text.length + at + 1, line: ++current });
    }
    text += value;
  };

  const visit = (node: PhrasingContent) => {
    const line = node.position?.start.line;
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return append(node.value, line);
      case 'break':
        return append('\n', line);
      case 'image':
        return append(node.alt ?? '', line);
      case 'html':
        return append(plainHtml(node.value), line);
      case 'strong': {
        const start = text.length;
        node.children.forEach(visit);
        bold.push([start, text.length]);
        return;
      }
      case 'emphasis':
      case 'delete':
      case 'link':
      case 'linkReference':
        return node.children.forEach(visit);
      default:
        return;
    }
  };
  nodes.forEach(visit);

  const lineAt = (offset: number) => lines.findLast((start) => start.offset <= offset)?.line ?? firstLine;
  return { text, bold: bold.sort((a, b) => a[0] - b[0]), lineAt };
}

/** A part of a flat text, its places kept. */
export function sliceFlat(flat: FlatText, start: number, end: number): FlatText {
  return {
    text: flat.text.slice(start, end),
    bold: flat.bold
      .filter(([from, to]) => to > start && from < end)
      .map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start]),
    lineAt: (offset) => flat.lineAt(offset + start),
  };
}

/** What is left of raw HTML in a page: nothing that a browser would run. */
export const plainHtml = (html: string): string =>
  html.replace(/<!--[\s\S]*?-->/g, '').replace(/<br\s*\/?>/gi, '\n');

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

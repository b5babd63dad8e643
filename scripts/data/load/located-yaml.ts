import { isCollection, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';

/** A YAML text with its faults and a way back from a value to its line. */
export interface LocatedYaml {
  /** The plain value; null for an empty text. */
  readonly value: unknown;
  readonly faults: readonly { readonly message: string; readonly line: number }[];
  readonly lines: YamlLines;
}

/** Line of the file on which each value stands, by its path joined with "/" ("" for the whole); plain data. */
export type YamlLines = Readonly<Record<string, number>>;

/** Reads YAML 1.2. `firstLine` is the line of the file on which the text begins, from 1. Never throws. */
export function readLocatedYaml(text: string, firstLine = 1): LocatedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lines: Record<string, number> = { '': firstLine };
  collectLines(document.contents, '', (path, offset) => { lines[path] = lineAt(offset); });
  return {
    value: plainValue(document),
    faults: [...document.errors, ...document.warnings].map(({ message, pos }) => ({
      message: message.replace(/\s+/g, ' ').trim(), line: lineAt(pos[0]),
    })),
    lines,
  };
}

/** The line of the value at this path; of the nearest one above it when there is none. */
export function findLine(lines: YamlLines, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const line = lines[path.slice(0, length).map(String).join('/')];
    if (line !== undefined) return line;
  }
  return 1;
}

function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) as unknown;
  } catch {
    // An alias (or another construct the dataset has no use for): its fault is among `errors`, or the schema will say so.
    return null;
  }
}

/** A pair stands where its key does, an item where it begins. */
function collectLines(node: unknown, path: string, add: (path: string, offset: number) => void): void {
  if (!isCollection(node)) return;
  for (const [index, item] of node.items.entries()) {
    const [key, start, value] = isPair(item) ? [String(item.key), item.key, item.value] : [String(index), item, item];
    const inside = path === '' ? key : `${path}/${key}`;
    const offset = isNode(start) ? start.range?.[0] : undefined;
    if (offset !== undefined) add(inside, offset);
    collectLines(value, inside, add);
  }
}

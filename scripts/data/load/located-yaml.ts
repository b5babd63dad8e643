import { isCollection, isNode, isPair, LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** A YAML text with its faults and a way back from a value to its line. */
export interface LocatedYaml {
  /** The plain value; null for an empty text. */
  readonly value: unknown;
  readonly faults: readonly { readonly message: string; readonly line: number }[];
  /** Line of the file on which the value at this path stands; of the nearest one above it when there is none. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads YAML 1.2. `firstLine` is the line of the file on which the text begins, from 1. Never throws. */
export function readLocatedYaml(text: string, firstLine = 1): LocatedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  return {
    value: plainValue(document),
    faults: [...document.errors, ...document.warnings].map(({ message, pos }) => ({
      message: message.replace(/\s+/g, ' ').trim(), line: lineAt(pos[0]),
    })),
    lineOf: (path) => lineAt(startOf(document, path)),
  };
}

function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) as unknown;
  } catch {
    // An alias (or another construct the dataset has no use for): its fault is among `errors`, or the schema will say so.
    return null;
  }
}

function startOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let start = rangeStart(node) ?? 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(key));
    const next = isPair(pair) ? pair.value : node.get(key, true);
    start = rangeStart(isPair(pair) ? pair.key : next) ?? start;
    node = next;
  }
  return start;
}

const rangeStart = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined);

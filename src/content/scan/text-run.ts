/**
 * A stretch of text as a reader sees it: the text nodes of one inline run, joined. Node `nodes[i]` begins at `starts[i]` of
 * `text` (UTF-16 code units); a gap between two words that are apart on the page, though not in the DOM, is one line feed.
 * A very long text node comes in pieces; then its `start` is negative in all pieces but the first. A run lives as long as the call it
 * is handed to: its arrays are used again.
 */
export interface TextRun {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

/** A run that outlives the call. */
export const keepRun = ({ text, nodes, starts }: TextRun): TextRun => ({ text, nodes: [...nodes], starts: [...starts] });

/** A place between two text nodes' offsets, UTF-16 code units, end exclusive. */
export interface TextSpan {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
  /** All nodes it touches, in order. */
  readonly nodes: readonly Text[];
}

/** Where start to end of a run's text lies in its nodes; undefined when it lies in none (a gap only). */
export function spanIn(run: TextRun, start: number, end: number): TextSpan | undefined {
  const first = indexAt(run.starts, start);
  const last = indexAt(run.starts, end - 1);
  const startNode = run.nodes[first];
  const endNode = run.nodes[last];
  if (startNode === undefined || endNode === undefined) return undefined;
  return {
    startNode, startOffset: start - (run.starts[first] ?? 0),
    endNode, endOffset: end - (run.starts[last] ?? 0),
    nodes: first === last ? [startNode] : run.nodes.slice(first, last + 1),
  };
}

/** Index of the last start that is not beyond the position. */
function indexAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

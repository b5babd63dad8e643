import type { TextRun } from './text-run.ts';

/** Longer texts are read in pieces, cut at white space, so that one piece stays far below a slice, also where it is full of names. */
export const maxPieceChars = 20_000;

/**
 * Gathers the text nodes of an inline run into one text. The hot loop of a scan: one builder serves all runs of a page, and the run it
 * hands over lives only until the next; who keeps one copies it (`keepRun`).
 */
export class RunBuilder {
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #onRun: (run: TextRun) => void;
  #text = '';

  constructor(onRun: (run: TextRun) => void) {
    this.#onRun = onRun;
  }

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  /** The last node of the run so far. */
  get last(): Text | undefined {
    return this.#nodes.at(-1);
  }

  /** True when a node that begins with `next` would make one word of two: both characters at the seam are of words. */
  wouldJoinWords(next: string): boolean {
    const { length } = this.#text;
    return length > 0 && isWordUnit(next.charCodeAt(0)) && isWordUnit(this.#text.charCodeAt(length - 1));
  }

  /** The run has all it can take. */
  isFullFor(data: string): boolean {
    return this.#text.length > 0 && this.#text.length + data.length > maxPieceChars;
  }

  /** @param gapBefore the node's first word is not one with the last word so far. */
  add(node: Text, data: string, gapBefore: boolean): void {
    if (gapBefore && this.#text.length > 0) this.#text += '\n';
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text = this.#text.length === 0 ? data : this.#text + data;
  }

  /** The run is complete. */
  handOver(): void {
    if (this.#nodes.length === 0) return;
    this.#onRun({ text: this.#text, nodes: this.#nodes, starts: this.#starts });
    this.#text = '';
    this.#nodes.length = 0;
    this.#starts.length = 0;
  }

  /** One piece of a very long node, from an offset on. @returns where the next begins. */
  handOverPiece(node: Text, data: string, from: number): number {
    const to = cutAt(data, from);
    this.#onRun({ text: data.slice(from, to), nodes: [node], starts: [-from] });
    return to;
  }
}

/** Letters, digits and everything beyond ASCII; the seam is looked at closely then, nothing more. */
const isWordUnit = (unit: number): boolean =>
  unit > 127 || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);

/** The end of the piece that begins at `from`: after white space where there is any, so that no name is cut. */
function cutAt(data: string, from: number): number {
  const latest = from + maxPieceChars;
  if (latest >= data.length) return data.length;
  for (let at = latest; at > from + maxPieceChars / 2; at--) if (data.charCodeAt(at - 1) <= 32) return at;
  return latest;
}

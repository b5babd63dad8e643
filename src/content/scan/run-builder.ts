import type { TextRun } from './text-run.ts';

/** Longer texts are read in pieces, cut at white space, so that one piece stays far below a frame (100,000 characters: 1 ms). */
const maxPieceChars = 100_000;

/** Gathers the text nodes of an inline run into one text. Used again for every run: this is the hot loop of a scan. */
export class RunBuilder {
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  /** Pieces of a node too long for one run. */
  #pieces: TextRun[] = [];

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  /** The run has all it can take: begin a new one before the next node. */
  get isFull(): boolean {
    return this.#text.length >= maxPieceChars;
  }

  /** True when a node that begins with `next` would make one word of two: both characters at the seam are of words. */
  wouldJoinWords(next: string): boolean {
    const length = this.#text.length;
    return length > 0 && isWordUnit(this.#text.charCodeAt(length - 1)) && isWordUnit(next.charCodeAt(0));
  }

  add(node: Text, data: string, gapBefore: boolean): void {
    if (data.length > maxPieceChars) {
      this.#flushPieces(node, data, gapBefore);
      return;
    }
    if (gapBefore && this.#nodes.length > 0) this.#text += '\n';
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text = this.#text.length === 0 ? data : this.#text + data;
  }

  /** Hands over what was gathered (none, one or, with a very long node, several) and begins anew. */
  take(): readonly TextRun[] {
    const runs = this.#pieces;
    if (this.#nodes.length > 0) runs.push({ text: this.#text, nodes: this.#nodes, starts: this.#starts });
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    this.#pieces = [];
    return runs;
  }

  #flushPieces(node: Text, data: string, gapBefore: boolean): void {
    if (gapBefore && this.#nodes.length > 0) this.#text += '\n';
    const before = this.take();
    this.#pieces.push(...before);
    for (let from = 0; from < data.length;) {
      const to = cutAt(data, from);
      this.#pieces.push({ text: data.slice(from, to), nodes: [node], starts: [-from] });
      from = to;
    }
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

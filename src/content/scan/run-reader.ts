import { contains, firstChildOf, isElement, isText, nextSiblingOf, parentOf, tagOf } from '../dom/safe-dom.ts';
import { roleOf } from './element-role.ts';
import { maxPieceChars, RunBuilder } from './run-builder.ts';
import { TextPlaces, type TextPlacesOptions } from './text-places.ts';
import type { TextRun } from './text-run.ts';
import { TreeBookmark } from './tree-bookmark.ts';

export interface ReaderOptions extends TextPlacesOptions {
  /** Read from here on; the root's first text by default. */
  readonly from?: Node;
  /** Stop after the run that holds this node. */
  readonly until?: Node;
}

/**
 * Reads the inline runs under a root in document order. The browser walks from text to text (0.07 µs each, where a walk by hand over
 * elements and texts takes 0.5); where runs begin and end is told by the blocks the texts are in. Between two calls the page may change
 * at will; see `park` and `resume`.
 */
export class RunReader {
  readonly #options: ReaderOptions;
  readonly #walker: TreeWalker;
  readonly #places: TextPlaces;
  readonly #builder: RunBuilder;
  readonly #bookmark = new TreeBookmark();
  /** To be visited before the walker goes on: where the walk begins or was resumed. */
  #first: Text | null = null;
  #block: Node | null = null;
  /** A very long text in the middle of being read, and how far. */
  #long: { readonly node: Text; readonly from: number } | null = null;
  #chars = 0;
  #hasMetUntil = false;
  isDone = false;

  constructor(options: ReaderOptions, onRun: (run: TextRun) => void) {
    this.#options = options;
    this.#walker = document.createTreeWalker(options.root, NodeFilter.SHOW_TEXT);
    this.#places = new TextPlaces(options);
    this.#builder = new RunBuilder((run) => {
      this.#chars += run.text.length;
      if (options.until !== undefined && run.nodes.includes(options.until as Text)) this.#hasMetUntil = true;
      onRun(run);
    });
    if (options.from !== undefined) this.#goTo(options.from);
  }

  /** Walks on until a run is handed over, or to the end. @returns how many characters were read. */
  read(): number {
    this.#chars = 0;
    while (this.#chars === 0) {
      if (this.#long !== null) {
        this.#readPiece(this.#long);
        continue;
      }
      const node = this.#first ?? (this.#walker.nextNode() as Text | null);
      this.#first = null;
      if (node === null) {
        this.isDone = true;
        this.#builder.handOver();
        return this.#chars;
      }
      this.#visit(node);
    }
    if (this.#hasMetUntil && this.#long === null) this.isDone = true;
    return this.#chars;
  }

  #visit(node: Text): void {
    const parent = node.parentNode;
    if (parent === null) return;
    const { block, isReadable } = this.#places.get(parent);
    if (!isReadable) return;
    const { data } = node;
    if (!this.#builder.isEmpty && (block !== this.#block || this.#builder.isFullFor(data))) {
      this.#builder.handOver();
      this.#first = node; // begins the next run, at the next call
      return;
    }
    this.#block = block;
    if (data.length > maxPieceChars) {
      this.#long = { node, from: 0 };
      return;
    }
    if (this.#builder.isEmpty && isBlank(data)) return;
    this.#builder.add(node, data, this.#builder.wouldJoinWords(data) && this.#areApart(node));
  }

  #readPiece({ node, from }: { readonly node: Text; readonly from: number }): void {
    const { data } = node;
    if (from >= data.length) this.#long = null;
    else this.#long = { node, from: this.#builder.handOverPiece(node, data, from) };
  }

  /** Is there anything between the last text and this one that makes two words of what looks like one? Rarely asked. */
  #areApart(node: Text): boolean {
    const { last } = this.#builder;
    if (last === undefined || last === previousOf(node)) return false;
    for (let at: Node | null = following(last); at !== null && at !== node; at = following(at)) if (isElement(at) && isApart(at)) return true;
    // Elements that end between the two.
    for (let around = parentOf(last); isElement(around) && !contains(around, node); around = parentOf(around)) if (isApart(around)) return true;
    return false;
  }

  /** Before the page gets its turn. */
  park(): void {
    this.#places.forget();
    this.#bookmark.put(this.#first ?? this.#walker.currentNode, this.#options.root);
  }

  /** After the page's turn. What it put in meanwhile is for the observer of changes to report. */
  resume(): void {
    const place = this.#bookmark.find(this.#options.root);
    if (place === null) this.isDone = true;
    else if (place.isNext) this.#goTo(place.node);
  }

  #goTo(node: Node): void {
    this.#walker.currentNode = node;
    this.#first = isText(node) ? node : null;
  }
}

const previousOf = (node: Node): Node | null => node.previousSibling;

function following(node: Node): Node | null {
  const child = firstChildOf(node);
  if (child !== null) return child;
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    const sibling = nextSiblingOf(at);
    if (sibling !== null) return sibling;
  }
  return null;
}

/** Is this element one that parts words: by its name, or inline by its name and laid out as something else (span as block, a flex item)? */
function isApart(element: Element): boolean {
  const role = roleOf(tagOf(element));
  if (role === 'void') return false;
  if (role !== 'inline') return true;
  const { display } = getComputedStyle(element);
  return display !== 'inline' && display !== 'contents' && display !== 'none' && !display.startsWith('ruby');
}

/** White space between blocks is most of the text nodes of a hand-written page. */
function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) if (data.charCodeAt(at) > 32) return false;
  return true;
}

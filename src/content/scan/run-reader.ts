import {
  contains, firstChildOf, isConnected, nextSiblingOf, parentOf, tagOf,
} from '../dom/safe-dom.ts';
import { RunBuilder } from './run-builder.ts';
import { type ElementRole, roleOf } from './element-role.ts';
import type { TextRun } from './text-run.ts';

export interface ReaderOptions {
  readonly root: Node;
  /** Read from here on; the root itself by default. */
  readonly from?: Node;
  /** Stop after the run that holds this node. */
  readonly until?: Node;
  readonly readsCode: boolean;
  /** Elements not to be entered (editors). */
  readonly excluded: ReadonlySet<Element>;
  onElement(element: Element, tag: string): void;
}

/**
 * Reads the inline runs under a root in document order, a few at a time: a hand-written walk, because a TreeWalker tells nothing of
 * the ends of elements, where runs end. Between two calls the page may change at will; see `park` and `resume`.
 */
export class RunReader {
  readonly #options: ReaderOptions;
  readonly #builder = new RunBuilder();
  /** The node to visit next. */
  #next: Node | null;
  /** Inline elements entered or left since the last text. */
  #edges: Element[] = [];
  #gap = false;
  #parked: readonly Node[] = [];

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#next = options.from ?? options.root;
  }

  get isDone(): boolean {
    return this.#next === null && this.#builder.isEmpty;
  }

  /** Walks on until a run is complete. Usually one run; none at the end. */
  read(): readonly TextRun[] {
    while (this.#next !== null) {
      const node = this.#next;
      const ended = node.nodeType === 3 ? this.#visitText(node as Text) : this.#visitOther(node);
      if (!ended || this.#builder.isEmpty) continue;
      break;
    }
    this.#edges.length = 0;
    this.#gap = false;
    const runs = this.#builder.take();
    const { until } = this.#options;
    if (until !== undefined && runs.some(({ nodes }) => nodes.some((node) => node === until))) this.#next = null;
    return runs;
  }

  /** Before the page gets its turn: remembers where to go on if the next node is gone by then. */
  park(): void {
    const ahead: Node[] = [];
    for (let node: Node | null = this.#next; node !== null && node !== this.#options.root; node = parentOf(node)) {
      const sibling = node === this.#next ? node : nextSiblingOf(node);
      if (sibling !== null) ahead.push(sibling);
    }
    this.#parked = ahead;
  }

  /** After the page's turn. What it put in meanwhile is for the observer of changes to report. */
  resume(): void {
    const { root } = this.#options;
    if (this.#next === null || this.#next === root) return;
    this.#next = this.#parked.find((node) => isConnected(node) && contains(root, node)) ?? null;
  }

  /** @returns true when a run has ended before or with this node. */
  #visitText(node: Text): boolean {
    const data = node.data;
    if (data.length > 0 && !(this.#builder.isEmpty && isBlank(data))) {
      if (this.#builder.isFull) return true;
      const gap = this.#gap || (this.#edges.length > 0 && this.#builder.wouldJoinWords(data) && this.#edges.some(isApart));
      this.#builder.add(node, data, gap);
      this.#gap = false;
      this.#edges.length = 0;
    }
    return this.#advance(node);
  }

  #visitOther(node: Node): boolean {
    // A form's nodeType may be one of its controls; comments and the like are what they say.
    const type: unknown = node.nodeType;
    if (type === 8 || type === 7 || type === 4 || type === 10) return this.#advance(node);
    const child = firstChildOf(node);
    if (type === 9 || type === 11) {
      this.#next = child;
      return true;
    }
    const element = node as Element;
    const tag = plainTag(element);
    const role = roleOf(tag);
    switch (role) {
      case 'void': return this.#advance(node);
      case 'gap': this.#gap = true; return this.#advance(node);
      case 'code':
        if (!this.#options.readsCode) { this.#gap = true; return this.#advance(node); }
        break;
      default: break;
    }
    if (this.#options.excluded.size > 0 && this.#options.excluded.has(element)) {
      this.#gap = true;
      return this.#advance(node);
    }
    this.#options.onElement(element, tag);
    const ended = this.#cross(element, role);
    if (child === null) return this.#advance(node) || ended;
    this.#next = child;
    return ended;
  }

  /** Notes the edge of an element, entered or left. @returns true when the run ends there. */
  #cross(element: Element, role: ElementRole): boolean {
    if (role === 'block' || role === 'code') return true;
    if (role === 'aside') this.#gap = true;
    else this.#edges.push(element);
    return false;
  }

  /** Steps to the node after this one and its contents. @returns true when a block was left on the way. */
  #advance(from: Node): boolean {
    const { root } = this.#options;
    let ended = false;
    for (let node: Node | null = from; node !== null && node !== root;) {
      const sibling: Node | null = node === from && node.nodeType === 3 ? node.nextSibling : nextSiblingOf(node);
      if (sibling !== null) {
        this.#next = sibling;
        return ended;
      }
      node = parentOf(node);
      if (node !== null && node !== root && this.#cross(node as Element, roleOf(plainTag(node as Element)))) ended = true;
    }
    this.#next = null;
    return true;
  }
}

/** White space between blocks is most of the text nodes of a hand-written page. */
function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) if (data.charCodeAt(at) > 32) return false;
  return true;
}

/** The fast reading, and the safe one for a form that has a control named localName. */
function plainTag(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === 'string' ? tag : tagOf(element);
}

/** Is this element, inline by its name, laid out as something else (span as block, a flex item)? Asked only at a seam of two words. */
function isApart(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return !(display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) || display === 'inline-block' || display === 'inline-flex';
}

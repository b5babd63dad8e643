import type { Mention } from '../../drugs/mention.ts';
import { contains } from '../dom/safe-dom.ts';
import { byDocumentOrder, isCurrent, type PageMention } from './page-mention.ts';
import { spanIn, type TextRun } from './text-run.ts';

export interface MentionStoreEvents {
  readonly onChange: () => void;
  readonly onAdded: (found: PageMention) => void;
  /** At once, before the page is painted again. */
  readonly onGone: (found: PageMention) => void;
}

/**
 * The mentions of the frame, by text node. Writing the same mentions again keeps the old objects, so that what is open or marked
 * stays what it is when a page draws its text anew.
 */
export class MentionStore {
  readonly #byNode = new WeakMap<Text, Set<PageMention>>();
  readonly #all = new Set<PageMention>();
  readonly #events: MentionStoreEvents;
  #ordered: readonly PageMention[] | null = [];

  constructor(events: MentionStoreEvents) {
    this.#events = events;
  }

  get size(): number {
    return this.#all.size;
  }

  has(found: PageMention): boolean {
    return this.#all.has(found);
  }

  values(): Iterable<PageMention> {
    return this.#all;
  }

  in(node: Text): ReadonlySet<PageMention> {
    return this.#byNode.get(node) ?? none;
  }

  /** The mention that holds a place in the text: `offset` lies before one of its characters or at its end. */
  at(node: Text, offset: number): PageMention | undefined {
    for (const found of this.in(node)) {
      const { startNode, startOffset, endNode, endOffset } = found.span;
      if ((node !== startNode || offset >= startOffset) && (node !== endNode || offset <= endOffset)) return found;
    }
    return undefined;
  }

  /** All mentions as a reader meets them. */
  inOrder(): readonly PageMention[] {
    this.#ordered ??= [...this.#all].filter(isCurrent).sort(byDocumentOrder);
    return this.#ordered;
  }

  /** What a run says now; whatever its part of the nodes said before is forgotten. */
  put(run: TextRun, mentions: readonly Mention[]): void {
    const found = mentions.flatMap((mention): PageMention[] => {
      const span = spanIn(run, mention.start, mention.end);
      return span === undefined ? [] : [{ mention, span }];
    });
    const before = this.#within(run);
    if (before.length === found.length && before.every((old, index) => isSame(old, found[index]))) return;
    const kept = found.map((fresh) => before.find((old) => isSame(old, fresh)) ?? fresh);
    this.#remove(before.filter((old) => !kept.includes(old)));
    for (const one of kept) this.#add(one);
    this.#changed();
  }

  /** Forgets what a node said where its text is no longer that. */
  recheck(node: Text): void {
    const stale = [...this.in(node)].filter((found) => !isCurrent(found));
    if (stale.length === 0) return;
    this.#remove(stale);
    this.#changed();
  }

  /** Forgets mentions whose text has left the page or changed. */
  sweep(): void {
    const gone = [...this.#all].filter((found) => !isCurrent(found));
    if (gone.length === 0) return;
    this.#remove(gone);
    this.#changed();
  }

  /** Forgets what stands inside a node: it may no longer be read there. */
  forgetInside(outer: Node): void {
    const inside = [...this.#all].filter(({ span }) => contains(outer, span.startNode));
    if (inside.length === 0) return;
    this.#remove(inside);
    this.#changed();
  }

  /** Old mentions of the run: for a piece of a long node, those of that piece only. */
  #within({ nodes, starts, text }: TextRun): readonly PageMention[] {
    if (this.#all.size === 0) return [];
    const within = new Set<PageMention>();
    nodes.forEach((node, index) => {
      const from = Math.max(0, -(starts[index] ?? 0));
      const to = from + text.length;
      for (const found of this.in(node)) {
        if (nodes.length > 1 || (found.span.startOffset >= from && found.span.startOffset < to) || found.span.startNode !== node) within.add(found);
      }
    });
    return [...within];
  }

  #add(found: PageMention): void {
    if (this.#all.has(found)) return;
    this.#all.add(found);
    this.#events.onAdded(found);
    for (const node of found.span.nodes) {
      const known = this.#byNode.get(node);
      if (known === undefined) this.#byNode.set(node, new Set([found]));
      else known.add(found);
    }
  }

  #remove(gone: readonly PageMention[]): void {
    for (const found of gone) {
      this.#all.delete(found);
      this.#events.onGone(found);
      for (const node of found.span.nodes) this.#byNode.get(node)?.delete(found);
    }
  }

  #changed(): void {
    this.#ordered = null;
    this.#events.onChange();
  }
}

const none: ReadonlySet<PageMention> = new Set();

const isSame = (old: PageMention, fresh: PageMention | undefined): boolean =>
  fresh !== undefined && old.mention.drug === fresh.mention.drug && old.mention.text === fresh.mention.text
  && old.span.startNode === fresh.span.startNode && old.span.startOffset === fresh.span.startOffset
  && old.span.endNode === fresh.span.endNode && old.span.endOffset === fresh.span.endOffset;

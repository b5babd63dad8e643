import { contains, isConnected, nextSiblingOf, parentOf } from '../dom/safe-dom.ts';

/**
 * A place in a walk over a page that changes: remembers a node and what follows it on every level, so that the walk can go on where it
 * was when that node is gone.
 */
export class TreeBookmark {
  #node: Node | null = null;
  #ahead: readonly Node[] = [];

  /** Before the page gets its turn. `node` is the next to be visited, or the last that was. */
  put(node: Node, root: Node): void {
    this.#node = node;
    const ahead: Node[] = [];
    for (let at: Node | null = node; at !== null && at !== root; at = parentOf(at)) {
      const sibling = nextSiblingOf(at);
      if (sibling !== null) ahead.push(sibling);
    }
    this.#ahead = ahead;
  }

  /** The node itself when it is still in its place, else what came after it; null when nothing did. `isNext`: not visited yet. */
  find(root: Node): { readonly node: Node; readonly isNext: boolean } | null {
    const isThere = (node: Node) => isConnected(node) && contains(root, node);
    if (this.#node !== null && isThere(this.#node)) return { node: this.#node, isNext: false };
    const next = this.#ahead.find(isThere);
    return next === undefined ? null : { node: next, isNext: true };
  }
}

import { TreeBookmark } from './tree-bookmark.ts';
import { plainTag } from '../dom/safe-dom.ts';

/** So many elements at a time take 0.05 ms. */
const elementsPerRead = 256;
/** What a step counts for the clock, in characters read. */
const charsPerRead = 2000;

/** Walks over the elements under a root to find those that carry shadow roots: the walk over the texts does not meet them. */
export class HostReader {
  readonly #root: Node;
  readonly #walker: TreeWalker;
  readonly #bookmark = new TreeBookmark();
  readonly #onElement: (element: Element, tag: string) => void;
  isDone = false;

  constructor(root: Node, onElement: (element: Element, tag: string) => void) {
    this.#root = root;
    this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    this.#onElement = onElement;
    if (root instanceof Element) onElement(root, plainTag(root));
  }

  read(): number {
    for (let left = elementsPerRead; left > 0; left--) {
      const element = this.#walker.nextNode() as Element | null;
      if (element === null) {
        this.isDone = true;
        break;
      }
      this.#onElement(element, plainTag(element));
    }
    return charsPerRead;
  }

  park(): void {
    this.#bookmark.put(this.#walker.currentNode, this.#root);
  }

  resume(): void {
    const place = this.#bookmark.find(this.#root);
    if (place === null) this.isDone = true;
    else this.#walker.currentNode = place.node; // should it be a new one, only itself is passed over; what is in it is not
  }
}

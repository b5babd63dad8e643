import { parentOf, plainTag } from '../dom/safe-dom.ts';
import { roleOf } from './element-role.ts';

/** What holds for all text directly in an element. */
export interface TextPlace {
  /** The nearest block around: texts of one run have the same. */
  readonly block: Node;
  readonly isReadable: boolean;
}

export interface TextPlacesOptions {
  readonly root: Node;
  readonly readsCode: boolean;
  /** Elements whose text is not to be read (editors). */
  readonly excluded: ReadonlySet<Element>;
}

/** Tells for the parents of text nodes where their text belongs, as seen from the root of a scan. Remembers blocks, not inline elements. */
export class TextPlaces {
  readonly #options: TextPlacesOptions;
  readonly #known = new Map<Node, TextPlace>();
  #lastParent: Node | null = null;
  #last: TextPlace;

  constructor(options: TextPlacesOptions) {
    this.#options = options;
    this.#last = { block: options.root, isReadable: true };
    this.#known.set(options.root, this.#last);
  }

  /** What was learnt holds until the page has its turn. */
  forget(): void {
    this.#known.clear();
    this.#lastParent = null;
    this.#last = { block: this.#options.root, isReadable: true };
    this.#known.set(this.#options.root, this.#last);
  }

  get(parent: Node): TextPlace {
    if (parent === this.#lastParent) return this.#last;
    this.#lastParent = parent;
    this.#last = this.#find(parent);
    return this.#last;
  }

  #find(node: Node): TextPlace {
    // From block to inline child and back is what most steps in running text are: neither asks the map.
    const before = this.#last;
    if (node === before.block) return this.#known.get(node) ?? before;
    const element = node as Element;
    const role = roleOf(plainTag(element));
    if (role === 'inline' && before.isReadable && element.parentNode === before.block && this.#options.excluded.size === 0) return before;
    return this.#known.get(node) ?? this.#learn(element);
  }

  /** From the nearest known element inwards, without recursion: pages may be nested twenty thousand deep. */
  #learn(inner: Element): TextPlace {
    const unknown: Element[] = [];
    let around: TextPlace | undefined;
    for (let node: Node | null = inner; node !== null && around === undefined; node = parentOf(node)) {
      around = this.#known.get(node);
      if (around === undefined) unknown.push(node as Element);
    }
    let place = around ?? { block: inner, isReadable: false }; // outside the root: it was moved meanwhile
    for (const element of unknown.toReversed()) {
      place = this.#placeIn(element, place);
      this.#known.set(element, place);
    }
    return place;
  }

  #placeIn(element: Element, around: TextPlace): TextPlace {
    const { readsCode, excluded } = this.#options;
    const role = roleOf(plainTag(element));
    const isInline = role === 'inline' || role === 'aside';
    const isOpen = isInline || role === 'block' || (role === 'code' && readsCode);
    return {
      block: isInline ? around.block : element,
      isReadable: around.isReadable && isOpen && !(excluded.size > 0 && excluded.has(element)),
    };
  }
}

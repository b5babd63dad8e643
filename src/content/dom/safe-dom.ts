/**
 * Readers of DOM properties that a page cannot shadow. A form exposes its controls as properties of itself, also in Chromium's
 * isolated world, so that `form.parentNode` or `form.closest` may be an <input> of that name; likewise `document.body` with
 * <img name="body">. The prototype's own getters are out of the page's reach.
 */
function getterOf<Owner extends object, Key extends keyof Owner & string>(prototype: Owner, key: Key): (owner: Owner) => Owner[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (get === undefined) throw new Error(`No getter: ${key}`);
  return (owner) => get.call(owner) as Owner[Key];
}

export const parentOf = getterOf(Node.prototype, 'parentNode');
export const firstChildOf = getterOf(Node.prototype, 'firstChild');
export const nextSiblingOf = getterOf(Node.prototype, 'nextSibling');
export const previousSiblingOf = getterOf(Node.prototype, 'previousSibling');
export const lastChildOf = getterOf(Node.prototype, 'lastChild');
export const nodeTypeOf = getterOf(Node.prototype, 'nodeType');
export const isConnected = getterOf(Node.prototype, 'isConnected');
const localNameOf = getterOf(Element.prototype, 'localName');
const documentElementOf = getterOf(Document.prototype, 'documentElement');
const bodyOf = getterOf(Document.prototype, 'body');

/** "p", "my-card"; lower case in HTML. */
export const tagOf = (element: Element): string => localNameOf(element);

/** The fast reading; the safe one for a form that has a control named localName. */
export function plainTag(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === 'string' ? tag : tagOf(element);
}
export const rootElement = (): HTMLElement | null => documentElementOf(document) as HTMLElement | null;
export const bodyElement = (): HTMLElement | null => bodyOf(document);
export const isElement = (node: Node | null): node is Element => node !== null && nodeTypeOf(node) === Node.ELEMENT_NODE;
export const isText = (node: Node | null): node is Text => node !== null && nodeTypeOf(node) === Node.TEXT_NODE;

export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const matches = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
export const findClosest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);

/** The nearest element around a node, shadow roots crossed from inside out. */
export function composedParent(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** Calls back with the node's element (itself, if it is one) and each element around it, inside out, until one is wanted. */
export function findAround(node: Node, isWanted: (element: Element) => boolean): Element | null {
  for (let element = isElement(node) ? node : composedParent(node); element !== null; element = composedParent(element)) {
    if (isWanted(element)) return element;
  }
  return null;
}

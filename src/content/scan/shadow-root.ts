/** Elements that may carry a shadow root beside custom elements (DOM standard, "valid shadow host name"). */
const plainHosts = new Set([
  'article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span',
]);

interface OpensShadow {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
const chromeDom = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } } }).chrome?.dom;

/**
 * The shadow root of an element: of custom elements also a closed one, where the browser tells extensions; of plain elements an
 * open one only, since asking for closed ones costs too much to be done for every <div>.
 */
export function findShadowRoot(element: Element, tag: string): ShadowRoot | null {
  if (!tag.includes('-')) return plainHosts.has(tag) ? element.shadowRoot : null;
  if (element.shadowRoot !== null) return element.shadowRoot;
  const closed = (element as unknown as OpensShadow).openOrClosedShadowRoot;
  if (closed !== undefined) return closed;
  try {
    return chromeDom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null; // not an HTML element
  }
}

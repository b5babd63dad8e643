import type { Mention } from '../../drugs/mention.ts';
import { composedParent, isConnected, rootOf } from '../dom/safe-dom.ts';
import type { TextSpan } from './text-run.ts';

/** A mention and its place in the page. */
export interface PageMention {
  readonly mention: Mention;
  readonly span: TextSpan;
}

/** Is the text still there as it was read? A page may have changed it since. */
export function isCurrent({ span: { startNode, startOffset, endNode, endOffset }, mention }: PageMention): boolean {
  if (!isConnected(startNode) || !isConnected(endNode)) return false;
  if (startNode === endNode) return startNode.data.slice(startOffset, endOffset) === mention.text;
  return startOffset < startNode.length && endOffset <= endNode.length
    && mention.text.startsWith(startNode.data.slice(startOffset)) && mention.text.endsWith(endNode.data.slice(0, endOffset));
}

/** A live range on the mention, or undefined when its text has changed. */
export function rangeOf(found: PageMention): Range | undefined {
  if (!isCurrent(found)) return undefined;
  const { startNode, startOffset, endNode, endOffset } = found.span;
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

/** The boxes of its lines, in CSS pixels of the viewport; none when it is not laid out. */
export function rectsOf(found: PageMention): readonly DOMRect[] {
  return [...(rangeOf(found)?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
}

/** The element its first letter is in; for text directly in a shadow root the host. Undefined when it stands nowhere. */
export const elementOf = ({ span }: PageMention): Element | undefined => composedParent(span.startNode) ?? undefined;

/** Document order, shadow roots taken for where their hosts stand. */
export function byDocumentOrder(a: PageMention, b: PageMention): number {
  const left = a.span.startNode;
  const right = b.span.startNode;
  if (left === right) return a.span.startOffset - b.span.startOffset;
  let position = left.compareDocumentPosition(right);
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) {
    const [one, other] = inOneTree(left, right);
    position = one.compareDocumentPosition(other);
  }
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Lifts both nodes out of shadow roots until they are in one tree. */
function inOneTree(left: Node, right: Node): readonly [Node, Node] {
  const lefts = chainOf(left);
  const rights = chainOf(right);
  for (const one of lefts) for (const other of rights) if (one !== other && rootOf(one) === rootOf(other)) return [one, other];
  return [left, right];
}

function chainOf(node: Node): readonly Node[] {
  const root = rootOf(node);
  return root instanceof ShadowRoot ? [node, ...chainOf(root.host)] : [node];
}

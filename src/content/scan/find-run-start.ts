import { isElement, isText, parentOf, previousSiblingOf, tagOf } from '../dom/safe-dom.ts';
import { roleOf } from './element-role.ts';

/** Far enough back to see a name's neighbours; a chat log of one line break after the other is not read again from its beginning. */
const maxCharsBack = 2000;

/** Where the inline run that holds a node begins, and the block it is in. Bounded: a very long run is entered in its middle. */
export function findRunStart(node: Node): { readonly from: Node; readonly root: Node } | undefined {
  let from = node;
  let chars = 0;
  for (;;) {
    const previous = previousSiblingOf(from);
    if (previous === null) {
      const parent = parentOf(from);
      if (parent === null) return undefined;
      if (!isElement(parent) || !isInline(parent)) return { from, root: parent };
      from = parent;
      continue;
    }
    if (isElement(previous) && !isInline(previous) || (isText(previous) && chars > maxCharsBack)) return { from, root: blockAround(from) };
    if (isText(previous)) chars += previous.length;
    from = previous;
  }
}

const isInline = (element: Element): boolean => !['block', 'code'].includes(roleOf(tagOf(element)));

function blockAround(node: Node): Node {
  let root = parentOf(node) ?? node;
  for (let parent = parentOf(root); isElement(root) && isInline(root) && parent !== null; parent = parentOf(root)) root = parent;
  return root;
}

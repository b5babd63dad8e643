import { findAround, findClosest, tagOf } from '../dom/safe-dom.ts';
import { roleOf } from './element-role.ts';

/** Text that people write, and editors that draw it themselves (Monaco, Ace, CodeMirror 5) from an unseen field. */
const editorSelector = [
  '[contenteditable]:not([contenteditable="false" i])', '[role="textbox" i]',
  '.monaco-editor', '.ace_editor', '.CodeMirror', '.cm-editor',
].join(',');

/** The editors inside a tree. One native query: asking element by element from script costs five times as much. */
export function findEditors(root: Node): ReadonlySet<Element> {
  if (!(root instanceof Element || root instanceof Document || root instanceof DocumentFragment)) return new Set();
  const queried = root instanceof Element
    ? Element.prototype.querySelectorAll.call(root, editorSelector)
    : root instanceof Document ? Document.prototype.querySelectorAll.call(root, editorSelector) : root.querySelectorAll(editorSelector);
  return new Set(queried);
}

/** May text in this place be read, as far as what is around it goes? The inside of the node itself is the reader's to judge. */
export function isReadablePlace(node: Node, readsCode: boolean): boolean {
  if (document.designMode === 'on') return false;
  const barrier = findAround(node, (element) => {
    const role = roleOf(tagOf(element));
    return role === 'gap' || role === 'void' || (role === 'code' && !readsCode) || findClosest(element, editorSelector) === element;
  });
  return barrier === null;
}

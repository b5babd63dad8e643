import type { Detector } from '../../drugs/detector.ts';
import { isText } from '../dom/safe-dom.ts';
import type { MentionStore } from '../scan/mention-store.ts';
import type { PageMention } from '../scan/page-mention.ts';

const maxLookUpChars = 200;

/**
 * What the reader asks for: the mention at the selection or caret, else the selected words as a name of their own. A name that is
 * not in the dataset comes back with an empty drug id, for the popover to say so; nothing selected, nothing found.
 */
export function findAtSelection(store: MentionStore, detector: Detector): PageMention | undefined {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = textStart(range);
  if (start === undefined) return undefined;
  const { node: startContainer, offset: startOffset } = start;
  const marked = store.at(startContainer, startOffset) ?? firstWithin(store, range);
  if (marked !== undefined) return marked;
  const word = selection.isCollapsed ? wordAt(startContainer, startOffset) : { start: startOffset, text: selection.toString().slice(0, maxLookUpChars) };
  if (word.text.trim() === '') return undefined;
  const [mention] = detector.detect(word.text);
  const text = mention?.text ?? word.text.trim();
  const at = startContainer.data.indexOf(text, word.start);
  const from = at < 0 ? word.start : at;
  return {
    mention: mention ?? { start: 0, end: text.length, text, name: text, kind: 'generic', drug: '', alternatives: [], reasons: [] },
    span: { startNode: startContainer, startOffset: from, endNode: startContainer, endOffset: Math.min(from + text.length, startContainer.length), nodes: [startContainer] },
  };
}

/** Where the text of a range begins: a selection may start at an element. */
function textStart(range: Range): { readonly node: Text; readonly offset: number } | undefined {
  if (isText(range.startContainer)) return { node: range.startContainer, offset: range.startOffset };
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isText(node) && node.data.trim() !== '' && range.intersectsNode(node)) return { node, offset: 0 };
  }
  return undefined;
}

function firstWithin(store: MentionStore, range: Range): PageMention | undefined {
  if (range.collapsed) return undefined;
  return store.inOrder().find(({ span }) => range.isPointInRange(span.startNode, span.startOffset) && range.isPointInRange(span.endNode, span.endOffset));
}

function wordAt(node: Text, offset: number): { readonly start: number; readonly text: string } {
  const before = /[\p{L}\p{M}\p{N}-]*$/u.exec(node.data.slice(Math.max(0, offset - maxLookUpChars), offset))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}-]*/u.exec(node.data.slice(offset, offset + maxLookUpChars))?.[0] ?? '';
  return { start: offset - before.length, text: before + after };
}

/** L, the limit: one walk over the text nodes that reads each text and touches every code unit once. */
export function readLimit(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at++) sum = (sum + data.charCodeAt(at)) | 0;
  }
  return sum;
}

/** The browser's own reading of all text, without a look at it. */
export const readTextContent = (root: Node): number => (root.textContent ?? '').length;

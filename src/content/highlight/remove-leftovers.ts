import { rootElement } from '../dom/safe-dom.ts';
import { flashRule } from './mark-sheet.ts';

const ourName = /::highlight\(([a-z]{16})\)/g;
const ourHost = /^x-[a-z]{16}$/;

/**
 * Takes away what an earlier version has left in this document. When the extension is updated or disabled Firefox ends its scripts without
 * a word: marks and rules stay, and the new version runs in another world. Its sheet is known by the one rule all versions share.
 */
export function removeLeftovers(): void {
  for (let at = document.adoptedStyleSheets.length - 1; at >= 0; at--) {
    const rules = rulesOf(document.adoptedStyleSheets[at]);
    if (!rules.includes(flashRule)) continue;
    for (const [, name = ''] of rules.matchAll(ourName)) CSS.highlights.delete(name);
    document.adoptedStyleSheets.splice(at, 1);
    const last = rootElement()?.lastElementChild;
    if (last !== null && last !== undefined && ourHost.test(last.localName)) last.remove();
  }
}

function rulesOf(sheet: CSSStyleSheet | undefined): string {
  try {
    return [...(sheet?.cssRules ?? [])].slice(0, 3).map(({ cssText }) => cssText).join('\n');
  } catch {
    return ''; // a sheet of the page that may not be read
  }
}

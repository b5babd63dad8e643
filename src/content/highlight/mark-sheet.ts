import type { MarkStyle } from '../../settings/settings.ts';

/** What each style draws. In `currentColor` a line has the page's own contrast on any background. */
const declarations: Readonly<Record<Exclude<MarkStyle, 'none'>, string>> = {
  dotted: 'text-decoration: underline dotted currentColor; text-decoration-thickness: 2px; text-underline-offset: 3px;',
  line: 'text-decoration: underline solid currentColor; text-decoration-thickness: 1px; text-underline-offset: 3px;',
  tint: 'background-color: rgb(120 170 190 / 0.28);',
};

/** As browsers write it out: the rule by which a later version knows our sheet (remove-leftovers.ts). Not to be changed. */
export const flashRule = '{ background-color: rgba(255, 190, 60, 0.55); }';

export interface MarkSheet {
  setStyle(style: MarkStyle): void;
  /** Highlights are painted from the document's rules in Chromium; Firefox wants the sheet in each shadow root. */
  adopt(root: Document | ShadowRoot): void;
  leave(root: Document | ShadowRoot): void;
  remove(): void;
}

/**
 * The rules for the two highlights, as a constructed sheet: allowed under any content security policy, and the only way to style a
 * highlight whose name is random. A page that replaces its adopted sheets drops ours: `adopt` is called before each painting.
 */
export function createMarkSheet(names: { readonly mark: string; readonly flash: string }): MarkSheet {
  const sheet = new CSSStyleSheet();
  const roots = new Set<Document | ShadowRoot>();
  const leave = (root: Document | ShadowRoot) => {
    const at = root.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
    roots.delete(root);
  };
  return {
    setStyle(style) {
      const mark = style === 'none' ? '' : `::highlight(${names.mark}) { ${declarations[style]} }`;
      sheet.replaceSync(`${mark} ::highlight(${names.flash}) ${flashRule}`);
    },
    adopt(root) {
      roots.add(root);
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    },
    leave,
    remove() {
      for (const root of roots) leave(root);
    },
  };
}

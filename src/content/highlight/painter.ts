import type { MarkStyle } from '../../settings/settings.ts';
import { elementOf, isCurrent, type PageMention, rangeOf } from '../scan/page-mention.ts';
import { randomToken } from '../dom/random-token.ts';
import { createMarkSheet } from './mark-sheet.ts';
import { chooseNear } from './choose-near.ts';
import { watchNearness } from './watch-nearness.ts';

/** More live marks than this make a page's own changes slow (400 mutations: 16 ms with 1,000 ranges, 164 ms with 10,000). */
const maxMarks = 1500;
/** From a Firefox content script 5,000 additions take 98 ms: this many at once stay below 8 ms. */
const marksPerFrame = 300;

export interface Painter {
  /** Marks a mention whenever it is near the viewport. */
  add(found: PageMention): void;
  /** Marks it no more, at once. */
  remove(found: PageMention): void;
  setStyle(style: MarkStyle): void;
  addRoot(root: ShadowRoot): void;
  removeRoot(root: ShadowRoot): void;
  /** Draws attention to one mention for a moment. */
  flash(found: PageMention): void;
}

const flashMs = 1200;
const none: ReadonlySet<PageMention> = new Set();

/** Marks the mentions near the viewport by a CSS custom highlight; the page's DOM is never written. Gone with the signal. */
export function createPainter({ signal, style }: { signal: AbortSignal; style: MarkStyle }): Painter {
  const names = { mark: randomToken(), flash: randomToken() };
  const sheet = createMarkSheet(names);
  const marks = new Highlight();
  const flashes = new Highlight();
  flashes.priority = 1;
  const painted = new Map<PageMention, StaticRange>();
  const forcedColors = matchMedia('(forced-colors: active)');
  let current: MarkStyle = style;
  let frame = 0;

  const nearness = watchNearness({ signal, onChange: requestPaint });

  function requestPaint(): void {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(paint);
  }

  function paint(): void {
    frame = 0;
    const isHidden = current === 'none' || forcedColors.matches;
    const wanted = isHidden ? none : chooseNear(nearness.groups(), maxMarks);
    for (const found of painted.keys()) if (!wanted.has(found) || !isCurrent(found)) drop(found);
    let added = 0;
    for (const found of wanted) {
      if (painted.has(found) || !isPaintable(found)) continue;
      if (++added > marksPerFrame) return requestPaint();
      const { startNode, startOffset, endNode, endOffset } = found.span;
      const range = new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });
      painted.set(found, range);
      marks.add(range);
    }
    if (painted.size > 0) register();
  }

  function drop(found: PageMention): void {
    const range = painted.get(found);
    if (range === undefined) return;
    marks.delete(range);
    painted.delete(found);
  }

  /** Before each painting, since the page shares the registry and the adopted sheets with us and may clear both. */
  function register(): void {
    sheet.adopt(document);
    if (CSS.highlights.get(names.mark) !== marks) CSS.highlights.set(names.mark, marks);
  }

  forcedColors.addEventListener('change', requestPaint, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    CSS.highlights.delete(names.mark);
    CSS.highlights.delete(names.flash);
    sheet.remove();
  }, { once: true });
  sheet.setStyle(current);

  return {
    add: (found) => nearness.add(found),
    remove(found) {
      nearness.remove(found);
      drop(found);
    },
    setStyle(next) {
      current = next;
      sheet.setStyle(next);
      requestPaint();
    },
    addRoot: (root) => sheet.adopt(root),
    removeRoot: (root) => sheet.leave(root),
    flash(found) {
      const range = rangeOf(found);
      if (range === undefined) return;
      sheet.adopt(document);
      flashes.clear();
      flashes.add(range);
      CSS.highlights.set(names.flash, flashes);
      setTimeout(() => flashes.delete(range), flashMs);
    },
  };
}

/** A highlight resets -webkit-text-fill-color: text filled otherwise than with its colour would change its look. */
function isPaintable(found: PageMention): boolean {
  const element = elementOf(found);
  if (element === undefined) return true;
  const { color, webkitTextFillColor } = getComputedStyle(element);
  return webkitTextFillColor === color || webkitTextFillColor === '';
}

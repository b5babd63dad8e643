import { findAround, matches, rootElement } from '../dom/safe-dom.ts';
import { randomToken } from '../dom/random-token.ts';
import type { Placement } from './place-popover.ts';

const css = `
.frame {
  all: initial; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: hidden; visibility: hidden;
  border-radius: 12px; background: transparent;
}
.frame.shown { visibility: visible; box-shadow: 0 0 0 1px rgb(0 0 0 / 0.16), 0 2px 6px rgb(0 0 0 / 0.12), 0 12px 32px rgb(0 0 0 / 0.22); }
iframe { display: block; width: 100%; height: 100%; border: 0; }
@media (prefers-reduced-motion: no-preference) {
  .frame.shown { animation: appear 90ms ease-out; }
  @keyframes appear { from { opacity: 0; translate: 0 3px; } }
}
@media (forced-colors: active) { .frame.shown { outline: 2px solid CanvasText; outline-offset: -2px; } }
`;

export interface PopoverHost {
  readonly iframe: HTMLIFrameElement;
  /** The element of the page it hangs on. */
  readonly parent: Element;
  readonly isInPage: boolean;
  readonly isRevealed: boolean;
  place(placement: Placement): void;
  /** Makes it seen; before, it is laid out unseen. */
  reveal(): void;
  conceal(): void;
  remove(): void;
}

/**
 * What of the popover stands in the page: an element without a name the page could know, in whose closed shadow root the frame
 * lies in the top layer. In the page only from just before it opens until it closes.
 */
export function createPopoverHost(parent: Element, url: string): PopoverHost {
  const host = document.createElement(`x-${randomToken()}`);
  // The page's own rules reach the host, so each property is set, and inline, and important.
  host.style.cssText = 'all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;'
    + 'width:0!important;height:0!important;';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);

  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.popover = 'manual';
  const iframe = document.createElement('iframe');
  // Else a page of Cross-Origin-Embedder-Policy "require-corp" lets no frame in. Chromium's; the DOM types do not know it.
  if ('credentialless' in iframe) iframe.credentialless = true;
  iframe.src = url;
  frame.append(iframe);
  root.append(frame);
  parent.append(host);
  frame.showPopover();

  return {
    iframe, parent,
    get isInPage() { return host.isConnected; },
    place({ leftPx, topPx, widthPx, heightPx }) {
      frame.style.cssText = `left:${leftPx}px;top:${topPx}px;width:${widthPx}px;height:${heightPx}px`;
    },
    get isRevealed() { return frame.classList.contains('shown'); },
    reveal: () => frame.classList.add('shown'),
    conceal: () => frame.classList.remove('shown'),
    remove: () => host.remove(),
  };
}

/**
 * Where the host belongs: within the modal dialog, fullscreen element or page popover that holds the word, for everything outside a modal
 * is inert, and a click outside a page's popover closes that; else at the end of the document.
 */
export function findHostParent(node: Node): Element | null {
  return findAround(node, (element) => matches(element, ':modal, :fullscreen, :popover-open')) ?? rootElement();
}

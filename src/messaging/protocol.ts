import type { Reason } from '../drugs/mention.ts';
import type { NameKind } from '../drugs/name.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Every message of the extension, declared once. Receivers parse (see parse-message.ts); failures are values.
 *
 * Three lines of talk:
 *  - `page` port: toolbar popup or side panel <-> every frame of a tab (`tabs.connect`, name `pagePortName`);
 *  - `runtime` messages: content script -> background, background -> content script;
 *  - `popover` port: content script <-> the popover page in its frame, over a private MessagePort.
 */
export const pagePortName = 'medgloss-page';

/** One medicine of a frame, merged by entry. */
export interface PageMedicine {
  readonly drug: string;
  /** Names as the page writes them, in order of first mention: ["Klonopin", "clonazepam"]. */
  readonly names: readonly string[];
  readonly count: number;
}

export type PageState = 'on' | 'off' | 'site-off';

/** What a frame says of itself, at once when asked and again whenever it changes while the port is open. */
export interface FrameReport {
  readonly kind: 'frame-report';
  /** A random token of the frame's content script; jumps name it so that only that frame answers. */
  readonly frame: string;
  readonly isTop: boolean;
  readonly host: string;
  readonly state: PageState;
  readonly settled: boolean;
  /** True when a ceiling was met: only the first part of a very large page was read. */
  readonly truncated: boolean;
  readonly medicines: readonly PageMedicine[];
}

/** Popup -> frames. `index` counts the mentions of that medicine in that frame, from 0; it wraps. */
export type PageRequest =
  | { readonly kind: 'report' }
  | { readonly kind: 'jump'; readonly frame: string; readonly drug: string; readonly index: number };

/** Content script -> background. */
export type ToBackground =
  | { readonly kind: 'page-count'; readonly count: number }
  | { readonly kind: 'open-entry'; readonly drug: string };

/** Background -> content script, on a command. */
export type ToContent =
  | { readonly kind: 'next-mention' }
  | { readonly kind: 'previous-mention' }
  | { readonly kind: 'look-up' }
  | { readonly kind: 'pin' };

/** Content script -> popover page. */
export type ToPopover =
  | {
      readonly kind: 'show';
      readonly drug: string;
      readonly matched: string;
      readonly name: string;
      readonly nameKind: NameKind;
      readonly alternatives: readonly string[];
      readonly reasons: readonly Reason[];
      readonly site: string;
      readonly theme: Settings['theme'];
      /** The most room the page has for the popover, in CSS pixels. */
      readonly maxWidthPx: number;
      readonly maxHeightPx: number;
      /** Opened by keyboard: the popover takes the focus. */
      readonly takeFocus: boolean;
    }
  /** The frame, made ready unseen while the pointer rested, is seen now; it may take the focus. */
  | { readonly kind: 'opened' }
  | { readonly kind: 'pinned'; readonly pinned: boolean };

/** Popover page -> content script. */
export type FromPopover =
  | { readonly kind: 'ready' }
  /** The content is laid out and wants this height. */
  | { readonly kind: 'shown'; readonly drug: string; readonly heightPx: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'set-pinned'; readonly pinned: boolean }
  | { readonly kind: 'pointer'; readonly inside: boolean };

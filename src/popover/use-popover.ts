import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { loadEntry, type Loaded } from '../dataset/load-dataset.ts';
import { assertNever } from '../drugs/assert-never.ts';
import type { Entry } from '../drugs/monograph.ts';
import type { ToPopover } from '../messaging/protocol.ts';
import type { Opener } from './opener.ts';

export type ShowMessage = Extract<ToPopover, { kind: 'show' }>;

/** What the popover shows: the word as marked, its entry, and the entries of other medicines of the same name. */
export interface Shown {
  readonly request: ShowMessage;
  readonly loaded: Loaded<Entry>;
  readonly alternatives: readonly Entry[];
}

/** The frame was made to be seen; a new one each time, for it may be hidden and shown again with another word. */
export interface Opening {
  readonly takeFocus: boolean;
}

/** Follows the content script: what to show, whether pinned; loads the entries asked for. The latest request wins. */
export function usePopover(opener: Opener): { readonly shown: Shown | null; readonly pinned: boolean; readonly opening: Opening | null } {
  const [shown, setShown] = useState<Shown | null>(null);
  const [pinned, setPinned] = useState(false);
  const [opening, setOpening] = useState<Opening | null>(null);
  const latest = useRef<ShowMessage | null>(null);

  useEffect(() => {
    opener.listen((message) => {
      switch (message.kind) {
        case 'opened': setOpening({ takeFocus: latest.current?.takeFocus === true }); return;
        case 'pinned': setPinned(message.pinned); return;
        case 'show':
          latest.current = message;
          document.documentElement.dataset['theme'] = message.theme;
          void load(message).then((next) => {
            if (latest.current === message) setShown(next);
          });
          return;
        default: assertNever(message);
      }
    });
    opener.tell({ kind: 'ready' });
  }, [opener]);
  return { shown, pinned, opening };
}

async function load(request: ShowMessage): Promise<Shown> {
  const [loaded, ...others] = await Promise.all([loadEntry(request.drug), ...request.alternatives.map(loadEntry)]);
  return {
    request, loaded: loaded ?? { kind: 'missing' },
    alternatives: others.flatMap((other) => (other.kind === 'loaded' ? [other.value] : [])),
  };
}

/** Tells the opener how high the contents are, at first and whenever they change. */
export function useHeightReport(opener: Opener, shown: Shown | null, element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null || shown === null) return undefined;
    const tell = () => opener.tell({ kind: 'shown', drug: shown.request.drug, heightPx: Math.ceil(measured.getBoundingClientRect().height) });
    tell();
    scrollTo(0, 0);
    const observer = new ResizeObserver(tell);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [opener, shown, element]);
}

/** Opened by keyboard, the dialog takes the focus each time it comes to be seen: what is hidden cannot have it. */
export function useFocus(shown: Shown | null, opening: Opening | null, element: RefObject<HTMLElement | null>): void {
  const hasContents = shown !== null;
  useLayoutEffect(() => {
    if (hasContents && opening?.takeFocus === true) element.current?.focus({ preventScroll: true });
  }, [hasContents, opening, element]);
}

/** Tells the opener whether the pointer is here, since the page around hears nothing of it then; and of Esc. */
export function useReaderReport(opener: Opener): void {
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const root = document.documentElement;
    root.addEventListener('pointerenter', () => opener.tell({ kind: 'pointer', inside: true }), { signal });
    root.addEventListener('pointerleave', () => opener.tell({ kind: 'pointer', inside: false }), { signal });
    addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      opener.tell({ kind: 'close' });
    }, { signal });
    return () => life.abort();
  }, [opener]);
}

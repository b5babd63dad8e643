import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../ui/message.ts';
import { PopoverBody } from './PopoverBody.tsx';
import { PopoverTitle } from './PopoverTitle.tsx';
import type { Opener } from './opener.ts';
import { type Shown, useFocus, useHeightReport, usePopover, useReaderReport } from './use-popover.ts';

/** The popover as the frame shows it: a dialog beside the word that never holds the reader. */
export function PopoverApp({ opener }: { readonly opener: Opener }) {
  const { shown, pinned, opening } = usePopover(opener);
  const dialog = useRef<HTMLDivElement>(null);
  useHeightReport(opener, shown, dialog);
  useFocus(shown, opening, dialog);
  useReaderReport(opener);
  if (shown === null) return null;
  return (
    <Popover
      shown={shown} pinned={pinned} isOpen={opening !== null} dialog={dialog}
      onPin={() => opener.tell({ kind: 'set-pinned', pinned: !pinned })} onClose={() => opener.tell({ kind: 'close' })}
    />
  );
}

export interface PopoverProps {
  readonly shown: Shown;
  readonly pinned: boolean;
  /** False while it is made ready unseen. */
  readonly isOpen: boolean;
  readonly dialog: RefObject<HTMLDivElement | null>;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** Data in, events out: what the gallery shows too. */
export function Popover({ shown, pinned, isOpen, dialog, onPin, onClose }: PopoverProps) {
  return (
    <div class="popover" role="dialog" aria-modal="false" aria-labelledby="title" tabIndex={-1} data-open={isOpen} ref={dialog}>
      <header>
        <PopoverTitle shown={shown} />
        <div class="controls">
          <button type="button" class="icon" aria-pressed={pinned} aria-label={message('popover_pin')} title={message('popover_pin')} onClick={onPin}>
            <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
              <path
                d="M7 3h6l-.8 5.2 2.8 2.3V12H5v-1.500L7.800 8.200Z M10 12v5.200" fill={pinned ? 'currentColor' : 'none'} stroke="currentColor"
                stroke-width="1.4" stroke-linejoin="round" stroke-linecap="round"
              />
            </svg>
          </button>
          <button type="button" class="icon" aria-label={message('popover_close')} title={message('popover_close')} onClick={onClose}>
            <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
              <path d="m5 5 10 10M15 5 5 15" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
            </svg>
          </button>
        </div>
      </header>
      <PopoverBody shown={shown} />
    </div>
  );
}

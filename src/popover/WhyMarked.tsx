import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reasonCodes } from '../drugs/judge/reason-code.ts';
import type { Reason } from '../drugs/mention.ts';
import type { NeverMarkScope } from '../settings/never-mark.ts';
import { patternForHost } from '../settings/site-pattern.ts';
import { message } from '../ui/message.ts';
import { useNeverMark } from './use-never-mark.ts';

interface Props {
  /** As the page writes it. */
  readonly name: string;
  readonly host: string;
  readonly reasons: readonly Reason[];
}

/** The evidence for a mark, and the way to be rid of it; quiet until asked. One click changes nothing for good: the next undoes it. */
export function WhyMarked({ name, host, reasons }: Props) {
  const { scope, fault, leaveAlone, undo } = useNeverMark({ name, host });
  const [isUndone, setUndone] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);

  // The button pressed makes way for others: the first of them takes the focus it had.
  useLayoutEffect(() => {
    if (isPressed.current) actions.current?.querySelector('button')?.focus();
    isPressed.current = false;
  }, [scope]);

  const press = (act: () => Promise<void>, isUndo: boolean) => {
    isPressed.current = true;
    setUndone(isUndo);
    void act();
  };
  return (
    <details class="why" onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })}>
      <summary>{message('popover_why')}</summary>
      <Evidence reasons={reasons} />
      <p role="status">{scope === undefined ? isUndone && fault === '' && message('popover_undone', name) : doneWords(scope, { name, host })}</p>
      {fault !== '' && <p class="notice" role="alert">{fault}</p>}
      <div class="actions" ref={actions}>
        {scope === undefined
          ? [
              <button key="never" type="button" onClick={() => press(() => leaveAlone('everywhere'), false)}>{message('popover_never', name)}</button>,
              <button key="here" type="button" onClick={() => press(() => leaveAlone('site'), false)}>{message('popover_never_here')}</button>,
            ]
          : <button key="undo" type="button" onClick={() => press(undo, true)}>{message('popover_undo')}</button>}
      </div>
    </details>
  );
}

function Evidence({ reasons }: { readonly reasons: readonly Reason[] }) {
  const known = reasons.filter(({ code }) => reasonCodes.some((one) => one === code));
  if (known.length === 0) return null;
  return <ul>{known.map(({ code, detail = '' }) => <li key={code}>{message(`reason_${code}`, detail)}</li>)}</ul>;
}

function doneWords(scope: NeverMarkScope, { name, host }: { readonly name: string; readonly host: string }): string {
  if (scope === 'everywhere') return message('popover_never_done', name);
  return message('popover_never_here_done', name, host === '' ? message('popup_site_file') : patternForHost(host));
}

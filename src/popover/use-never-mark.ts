import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { type NameHere, type NeverMarkLists, type NeverMarkScope, neverMarkScope, withNeverMark, withoutNeverMark } from '../settings/never-mark.ts';
import { loadSettings, saveSettings, watchSettings } from '../settings/settings-store.ts';
import { message } from '../ui/message.ts';

export interface NeverMarkState {
  /** Where the name is left alone, as stored; undefined while it is marked. */
  readonly scope: NeverMarkScope | undefined;
  /** Empty, or why the last change was not kept. */
  readonly fault: string;
  readonly leaveAlone: (scope: NeverMarkScope) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Whether a name is left alone, followed live: the settings page, or another tab, may take it back as well. */
export function useNeverMark({ name, host }: NameHere): NeverMarkState {
  const [lists, setLists] = useState<NeverMarkLists>({ neverMark: [], neverMarkOnSite: [] });
  const [fault, setFault] = useState('');

  useEffect(() => {
    const closing = new AbortController();
    void loadSettings(browser.storage.local).then(setLists);
    watchSettings(browser.storage.onChanged, closing.signal, (changed) => setLists((old) => ({ ...old, ...changed })));
    return () => closing.abort();
  }, []);

  /** Starts from what is stored now, so that a change made elsewhere meanwhile is not lost. */
  const change = async (make: (stored: NeverMarkLists) => Partial<NeverMarkLists> | undefined) => {
    const next = make(await loadSettings(browser.storage.local));
    if (next === undefined) {
      setFault(message('popover_list_full'));
      return;
    }
    const result = await saveSettings(browser.storage.local, next);
    setFault(result.kind === 'saved' ? '' : message('not_saved', result.message));
    setLists(await loadSettings(browser.storage.local));
  };
  return {
    scope: neverMarkScope(lists, { name, host }), fault,
    leaveAlone: (scope) => change((stored) => withNeverMark(stored, { name, host }, scope)),
    undo: () => change((stored) => withoutNeverMark(stored, { name, host })),
  };
}

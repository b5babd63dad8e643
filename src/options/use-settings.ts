import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { loadSettings, resetSettings, saveSetting, saveSettings, watchSettings } from '../settings/settings-store.ts';
import type { SettingName, Settings } from '../settings/settings.ts';
import { message } from '../ui/message.ts';

export type Choose = <Name extends SettingName>(name: Name, value: Settings[Name]) => void;

export interface SettingsState {
  readonly settings: Settings | undefined;
  /** Empty, or why the last change was not kept. */
  readonly fault: string;
  readonly choose: Choose;
  readonly chooseAll: (settings: Partial<Settings>) => void;
  readonly reset: () => void;
}

/** The settings as stored, followed live: another page or window may change them too. */
export function useSettings(): SettingsState {
  const [settings, setSettings] = useState<Settings>();
  const [fault, setFault] = useState('');

  useEffect(() => {
    const closing = new AbortController();
    void loadSettings(browser.storage.local).then(setSettings);
    watchSettings(browser.storage.onChanged, closing.signal, (changed) => setSettings((old) => old && { ...old, ...changed }));
    return () => closing.abort();
  }, []);

  const settle = async (saving: ReturnType<typeof resetSettings>) => {
    const result = await saving;
    setFault(result.kind === 'saved' ? '' : message('not_saved', result.message));
    // What storage holds is the truth: a choice that was not kept goes back to what it was.
    setSettings(await loadSettings(browser.storage.local));
  };
  return {
    settings, fault,
    choose: (name, value) => {
      setSettings((old) => old && { ...old, [name]: value });
      void settle(saveSetting(browser.storage.local, name, value));
    },
    chooseAll: (chosen) => void settle(saveSettings(browser.storage.local, chosen)),
    reset: () => void settle(resetSettings(browser.storage.local)),
  };
}

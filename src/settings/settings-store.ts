import { isSettingName, parseSettings, parseSetting, settingNames, type SettingName, type Settings } from './settings.ts';

/**
 * The part of a WebExtension storage area the store needs, so that a content script can hand in its native area and
 * a page the polyfilled one.
 */
export interface SettingsArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface SettingsChanges {
  addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
  removeListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
}

/** Each setting has a storage key of its own, so that two pages writing different settings never undo each other. */
const keyPrefix = 'setting.';
const keyOf = (name: SettingName) => keyPrefix + name;

export type SaveResult = { readonly kind: 'saved' } | { readonly kind: 'not-saved'; readonly message: string };

/** How long storage may take before the defaults are used: a hanging store must not keep a page unmarked for ever. */
const storagePatienceMs = 3000;

/** Reads all settings. Never rejects: what cannot be read is its default. */
export async function loadSettings(area: SettingsArea): Promise<Settings> {
  let stored: Record<string, unknown> = {};
  try {
    stored = (await withPatience(area.get(settingNames.map(keyOf)))) ?? {};
  } catch {
    // Storage that rejects is weather, not a bug: the defaults serve.
  }
  return parseSettings(Object.fromEntries(settingNames.map((name) => [name, ownValue(stored, keyOf(name))])));
}

/** Stores one choice. A failure (quota, no storage) comes back as a value for the surface to say. */
export const saveSetting = <Name extends SettingName>(area: SettingsArea, name: Name, value: Settings[Name]): Promise<SaveResult> =>
  saveSettings(area, { [name]: value });

/** Stores several choices at once: all or none. */
export async function saveSettings(area: SettingsArea, chosen: Partial<Settings>): Promise<SaveResult> {
  try {
    await area.set(Object.fromEntries(settingNames.filter((name) => name in chosen).map((name) => [keyOf(name), chosen[name]])));
    return { kind: 'saved' };
  } catch (error) {
    return { kind: 'not-saved', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Forgets every choice: all settings are their defaults again. */
export async function resetSettings(area: SettingsArea): Promise<SaveResult> {
  try {
    await area.remove(settingNames.map(keyOf));
    return { kind: 'saved' };
  } catch (error) {
    return { kind: 'not-saved', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Calls back with the changed settings only, parsed, until the signal aborts. */
export function watchSettings(
  changes: SettingsChanges, signal: AbortSignal, onChange: (changed: Partial<Settings>) => void,
): void {
  const listener = (items: Record<string, { newValue?: unknown }>, areaName: string) => {
    if (areaName !== 'local') return;
    const changed: Partial<Record<SettingName, unknown>> = {};
    for (const [key, { newValue }] of Object.entries(items)) {
      const name = key.startsWith(keyPrefix) ? key.slice(keyPrefix.length) : '';
      if (isSettingName(name)) changed[name] = parseSetting(name, newValue);
    }
    if (Object.keys(changed).length > 0) onChange(changed as Partial<Settings>);
  };
  changes.addListener(listener);
  signal.addEventListener('abort', () => changes.removeListener(listener), { once: true });
}

const ownValue = (bag: Record<string, unknown>, key: string): unknown => (Object.hasOwn(bag, key) ? bag[key] : undefined);

function withPatience<T>(work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, new Promise<undefined>((resolve) => setTimeout(resolve, storagePatienceMs))]);
}

import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { loadSettings, resetSettings, saveSetting, type SettingsArea, watchSettings } from '../../../src/settings/settings-store.ts';

const memoryArea = (items: Record<string, unknown> = {}): SettingsArea & { items: Record<string, unknown> } => ({
  items,
  get: async (keys) => Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]])),
  set: async (added) => void Object.assign(items, added),
  remove: async (keys) => keys.forEach((key) => delete items[key]),
});

afterEach(() => void vi.useRealTimers());

describe('loadSettings', () => {
  it('gives back what was saved and defaults for the rest', async () => {
    const area = memoryArea();
    await saveSetting(area, 'dwellMs', 500);
    expect(await loadSettings(area)).toEqual({ ...defaultSettings, dwellMs: 500 });
  });

  it('stores only what was chosen', async () => {
    const area = memoryArea();
    await saveSetting(area, 'theme', 'dark');
    expect(area.items).toEqual({ 'setting.theme': 'dark' });
  });

  it('uses the defaults when storage rejects', async () => {
    expect(await loadSettings({ ...memoryArea(), get: () => Promise.reject(new Error('gone')) })).toEqual(defaultSettings);
  });

  it('uses the defaults when storage answers nonsense', async () => {
    expect(await loadSettings({ ...memoryArea(), get: async () => null as never })).toEqual(defaultSettings);
  });

  it('uses the defaults when storage never answers', async () => {
    vi.useFakeTimers();
    const loading = loadSettings({ ...memoryArea(), get: () => new Promise(() => undefined) });
    await vi.runAllTimersAsync();
    expect(await loading).toEqual(defaultSettings);
  });
});

describe('saveSetting', () => {
  it('says why a choice was not kept', async () => {
    const full = { ...memoryArea(), set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    expect(await saveSetting(full, 'enabled', false)).toEqual({ kind: 'not-saved', message: 'QUOTA_BYTES quota exceeded' });
  });

  it('never undoes another setting written at the same time', async () => {
    const area = memoryArea();
    await Promise.all([saveSetting(area, 'theme', 'dark'), saveSetting(area, 'enabled', false)]);
    expect(await loadSettings(area)).toMatchObject({ theme: 'dark', enabled: false });
  });
});

describe('resetSettings', () => {
  it('forgets every choice and leaves what is not a setting', async () => {
    const area = memoryArea({ 'setting.theme': 'dark', other: 1 });
    expect(await resetSettings(area)).toEqual({ kind: 'saved' });
    expect(area.items).toEqual({ other: 1 });
  });
});

describe('watchSettings', () => {
  const watch = () => {
    const listeners = new Set<(changes: Record<string, { newValue?: unknown }>, area: string) => void>();
    const closing = new AbortController();
    const onChange = vi.fn();
    watchSettings(
      { addListener: (listener) => void listeners.add(listener), removeListener: (listener) => void listeners.delete(listener) },
      closing.signal, onChange,
    );
    return { listeners, closing, onChange, emit: (...args: [Record<string, { newValue?: unknown }>, string]) => listeners.forEach((listener) => listener(...args)) };
  };

  it('tells the changed settings only, parsed', () => {
    const { emit, onChange } = watch();
    emit({ 'setting.dwellMs': { newValue: 'bad' }, 'setting.theme': { newValue: 'dark' }, unrelated: { newValue: 1 } }, 'local');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ dwellMs: 300, theme: 'dark' });
  });

  it('is silent for other areas and after its signal aborts', () => {
    const { emit, onChange, closing, listeners } = watch();
    emit({ 'setting.theme': { newValue: 'dark' } }, 'sync');
    closing.abort();
    emit({ 'setting.theme': { newValue: 'dark' } }, 'local');
    expect(onChange).not.toHaveBeenCalled();
    expect(listeners.size).toBe(0);
  });
});

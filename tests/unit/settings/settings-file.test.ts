import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../../src/settings/settings.ts';
import { exportSettings, importSettings, maxSettingsFileChars } from '../../../src/settings/settings-file.ts';

describe('importSettings', () => {
  it('takes back what was exported', () => {
    const settings = parseSettings({ dwellMs: 700, sitesOff: ['a.org'], theme: 'dark' });
    expect(importSettings(exportSettings(settings))).toEqual({ kind: 'usable', settings, unknown: [], bad: [], isNewer: false });
  });

  it('takes what is good of a file and names what is not', () => {
    const text = JSON.stringify({ medgloss: 9, settings: { theme: 'dark', dwellMs: 'soon', telepathy: true } });
    expect(importSettings(text)).toEqual({ kind: 'usable', settings: { theme: 'dark' }, unknown: ['telepathy'], bad: ['dwellMs'], isNewer: true });
  });

  it.each([
    ['broken JSON', '{"medgloss": 1,', 'not-json'],
    ['a file of something else', '{"name": "x"}', 'not-settings'],
    ['a list', '[]', 'not-settings'],
    ['a giant', ' '.repeat(maxSettingsFileChars + 1), 'too-large'],
  ])('refuses %s', (_, text, reason) => expect(importSettings(text)).toEqual({ kind: 'unusable', reason }));

  it('takes no name from the prototype', () => {
    const imported = importSettings('{"medgloss":1,"settings":{"__proto__":{"enabled":false},"constructor":1}}');
    expect(imported).toMatchObject({ kind: 'usable', settings: {}, unknown: ['__proto__', 'constructor'] });
  });

  it('reads any text at all without a fault', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['usable', 'unusable']).toContain(importSettings(text).kind);
    }));
    expect(defaultSettings.enabled).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSetting, parseSettings, settingNames, type SettingName } from '../../../src/settings/settings.ts';

describe('parseSetting', () => {
  const cases: [SettingName, unknown, unknown][] = [
    ['enabled', false, false],
    ['enabled', 'no', true],
    ['dwellMs', 450.4, 450],
    ['dwellMs', 5, 300],
    ['dwellMs', Number.NaN, 300],
    ['dwellMs', '450', 300],
    ['openBy', 'click', 'click'],
    ['openBy', 'shout', 'rest'],
    ['markStyle', 'tint', 'tint'],
    ['theme', null, 'system'],
    ['sitesOff', ['a.org', 7, '', ' b.org ', 'a.org'], ['a.org', 'b.org']],
    ['sitesOff', 'a.org', []],
    ['neverMark', [{ toString: () => 'x' }], []],
    ['neverMarkOnSite', [{ site: 'a.org', name: 'Today' }, { site: 'a.org' }, null], [{ site: 'a.org', name: 'Today' }]],
  ];
  it.each(cases)('reads %s from %j as %j', (name, stored, expected) => {
    expect(parseSetting(name, stored)).toEqual(expected);
  });
});

describe('parseSettings', () => {
  it('keeps the good settings beside a corrupt one', () => {
    expect(parseSettings({ dwellMs: {}, theme: 'dark', enabled: false })).toEqual({ ...defaultSettings, theme: 'dark', enabled: false });
  });

  it('makes something usable of anything at all', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...settingNames), fc.anything()), (stored) => {
      const settings = parseSettings(stored);
      expect(parseSettings({ ...settings })).toEqual(settings);
    }));
  });

  it('takes nothing from the prototype of a hostile bag', () => {
    expect(parseSettings(JSON.parse('{"__proto__": {"enabled": false}}') as Record<string, unknown>).enabled).toBe(true);
  });
});

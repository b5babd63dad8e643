/**
 * The one table of settings. Each has one default and one parser that turns whatever storage holds into a good value or
 * `undefined` (then the default counts, and the other settings stay as they are).
 */

export type OpenBy = 'rest' | 'click' | 'key';
export type HeldKey = 'Alt' | 'Control' | 'Shift';
export type MarkStyle = 'dotted' | 'line' | 'tint' | 'none';
export type Theme = 'system' | 'light' | 'dark';

export interface Settings {
  /** False: no page is scanned. */
  readonly enabled: boolean;
  /** Host patterns where nothing is marked: "example.org" (with its subdomains) or "*.example.org". */
  readonly sitesOff: readonly string[];
  /** How a mark opens its popover: resting the pointer, clicking, or resting while a key is held. */
  readonly openBy: OpenBy;
  readonly heldKey: HeldKey;
  /** How long the pointer rests before the popover opens, 100 to 2000. */
  readonly dwellMs: number;
  readonly markStyle: MarkStyle;
  /** Mark only the first mention of each medicine on a page. */
  readonly firstMentionOnly: boolean;
  /** Names never to mark anywhere, as the reader wrote them. */
  readonly neverMark: readonly string[];
  /** Names never to mark on one site: "host name" pairs. */
  readonly neverMarkOnSite: readonly { readonly site: string; readonly name: string }[];
  /** Also mark inside code, pre, samp and kbd. */
  readonly markCode: boolean;
  readonly theme: Theme;
  /** Show the number of medicines of the page on the toolbar button. */
  readonly showCount: boolean;
}

export type SettingName = keyof Settings;

interface SettingRow<T> {
  readonly default: T;
  /** A good value, or undefined when the stored one is of no use. */
  readonly parse: (stored: unknown) => T | undefined;
}

export const dwellLimitsMs = { min: 100, max: 2000 } as const;
/** A list longer than this is cut when stored: it is read on every page. */
export const maxListItems = 1000;
const maxItemChars = 253; // the longest host name DNS allows (RFC 1035)

const parseBoolean = (stored: unknown) => (typeof stored === 'boolean' ? stored : undefined);

const parseOneOf = <const T extends string>(...choices: readonly T[]) => (stored: unknown): T | undefined =>
  choices.find((choice) => choice === stored);

const isShortText = (item: unknown): item is string =>
  typeof item === 'string' && item.trim() !== '' && item.length <= maxItemChars;

/** Keeps the good items of a list; the list is of no use only when it is no list. */
const parseTexts = (stored: unknown): readonly string[] | undefined =>
  Array.isArray(stored) ? [...new Set(stored.filter(isShortText).map((item) => item.trim()))].slice(0, maxListItems) : undefined;

const parseSiteNames = (stored: unknown): Settings['neverMarkOnSite'] | undefined =>
  Array.isArray(stored)
    ? stored
        .filter((item): item is { site: string; name: string } =>
          typeof item === 'object' && item !== null && isShortText(item.site) && isShortText(item.name))
        .map(({ site, name }) => ({ site: site.trim(), name: name.trim() }))
        .slice(0, maxListItems)
    : undefined;

const parseDwell = (stored: unknown): number | undefined =>
  typeof stored === 'number' && stored >= dwellLimitsMs.min && stored <= dwellLimitsMs.max ? Math.round(stored) : undefined;

export const settingsTable: { readonly [Name in SettingName]: SettingRow<Settings[Name]> } = {
  enabled: { default: true, parse: parseBoolean },
  sitesOff: { default: [], parse: parseTexts },
  openBy: { default: 'rest', parse: parseOneOf('rest', 'click', 'key') },
  heldKey: { default: 'Alt', parse: parseOneOf('Alt', 'Control', 'Shift') },
  dwellMs: { default: 300, parse: parseDwell },
  markStyle: { default: 'dotted', parse: parseOneOf('dotted', 'line', 'tint', 'none') },
  firstMentionOnly: { default: false, parse: parseBoolean },
  neverMark: { default: [], parse: parseTexts },
  neverMarkOnSite: { default: [], parse: parseSiteNames },
  markCode: { default: false, parse: parseBoolean },
  theme: { default: 'system', parse: parseOneOf('system', 'light', 'dark') },
  showCount: { default: true, parse: parseBoolean },
};

export const settingNames = Object.keys(settingsTable) as readonly SettingName[];

export const isSettingName = (name: string): name is SettingName => Object.hasOwn(settingsTable, name);

/** The default where the stored value is missing or of no use. */
export function parseSetting<Name extends SettingName>(name: Name, stored: unknown): Settings[Name] {
  const row: SettingRow<Settings[Name]> = settingsTable[name];
  return row.parse(stored) ?? row.default;
}

/** Reads a bag of stored values, setting by setting: a bad one becomes its default, the good ones stay. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(settingNames.map((name) => [name, parseSetting(name, stored[name])])) as unknown as Settings;
}

export const defaultSettings: Settings = parseSettings({});

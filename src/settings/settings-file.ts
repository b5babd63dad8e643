import { isSettingName, parseSetting, type SettingName, type Settings, settingsTable } from './settings.ts';

/** Raised when a stored or exported setting changes its meaning; a newer file is read as far as it is understood. */
export const settingsFileVersion = 1;
/** No export of ours comes near this; a larger file is not read. */
export const maxSettingsFileChars = 1_000_000;

export type ImportedSettings =
  | { readonly kind: 'unusable'; readonly reason: 'not-json' | 'not-settings' | 'too-large' }
  | {
      readonly kind: 'usable';
      readonly settings: Partial<Settings>;
      /** What of the file was not taken: names unknown here, and settings whose value is of no use. */
      readonly unknown: readonly string[];
      readonly bad: readonly SettingName[];
      /** The file comes from a newer version of MedGloss. */
      readonly isNewer: boolean;
    };

/** The settings as a file: what was chosen and no more, readable by a person. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ medgloss: settingsFileVersion, settings }, null, 2)}\n`;
}

/** Reads a settings file of any origin: what is good is taken, what is not is named. */
export function importSettings(text: string): ImportedSettings {
  if (text.length > maxSettingsFileChars) return { kind: 'unusable', reason: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { kind: 'unusable', reason: 'not-json' };
  }
  if (!isBag(file) || typeof file['medgloss'] !== 'number' || !isBag(file['settings'])) return { kind: 'unusable', reason: 'not-settings' };
  const settings: Partial<Record<SettingName, unknown>> = {};
  const unknown: string[] = [];
  const bad: SettingName[] = [];
  for (const [name, value] of Object.entries(file['settings'])) {
    if (!isSettingName(name)) unknown.push(name.slice(0, 80));
    else if (settingsTable[name].parse(value) === undefined) bad.push(name);
    else settings[name] = parseSetting(name, value);
  }
  return { kind: 'usable', settings: settings as Partial<Settings>, unknown, bad, isNewer: file['medgloss'] > settingsFileVersion };
}

const isBag = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

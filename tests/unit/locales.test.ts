import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const locales = readdirSync(`${root}public/_locales`);
const messagesOf = (locale: string): Messages => JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Messages;

const english = messagesOf('en');
const keys = Object.keys(english);
const maxDescriptionChars = 132; // the limit of the Chrome Web Store, for the manifest
const placeholdersOf = (text: string): readonly string[] => [...new Set(text.match(/\$\d/g))].sort();

const source = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => read(`src/${path}`))
  .join('\n');
const manifest = read('manifest.json');

/** What stands first between the brackets of each message(…) and getMessage(…), quoted keys and templates alike. */
const firstArguments = [...source.matchAll(/\b(?:message|getMessage)\(([^,)]*)/g)].map(([, argument = '']) => argument);
const families = [...new Set(keys.map((key) => key.split('_', 1)[0]))].join('|');
const namedKeys = new Set([
  ...firstArguments.flatMap((argument) => [...argument.matchAll(/'([a-z]+_\w+)'/g)].map(([, key = '']) => key)),
  // A key may be chosen before it is handed over: every quoted string that looks like one of ours counts.
  ...[...source.matchAll(new RegExp(`'((?:${families})_\\w+)'`, 'g'))].map(([, key = '']) => key),
  ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
]);
/** `options_${name}` may name every key that begins with "options_". */
const prefixes = [...new Set(firstArguments.flatMap((argument) => [...argument.matchAll(/`(\w+_)\$\{/g)].map(([, prefix = '']) => prefix)))];

describe('the words of the interface', () => {
  it('exist in English, Spanish, French and German', () => {
    expect(locales).toEqual(expect.arrayContaining(['de', 'en', 'es', 'fr']));
  });

  it('have every key that the source and the manifest name', () => {
    expect(namedKeys.size).toBeGreaterThan(100);
    expect([...namedKeys].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
    expect(prefixes.filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual([]);
  });

  it('have no key that nothing uses', () => {
    expect(keys.filter((key) => !namedKeys.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)))).toEqual([]);
  });

  it('tell translators what each key is for', () => {
    expect(keys.filter((key) => (english[key]?.description ?? '').trim() === '')).toEqual([]);
  });
});

describe.each(locales)('the words in %s', (locale) => {
  const messages = messagesOf(locale);

  it('have exactly the keys of English', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  it('are never empty', () => {
    expect(keys.filter((key) => (messages[key]?.message ?? '').trim() === '')).toEqual([]);
  });

  it('keep the placeholders of English', () => {
    const ofAll = (from: Messages) => Object.fromEntries(keys.map((key) => [key, placeholdersOf(from[key]?.message ?? '')]));
    expect(ofAll(messages)).toEqual(ofAll(english));
  });

  it('fit the description into the length a browser store allows', () => {
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(maxDescriptionChars);
  });

  it('leave the sample sentence in English, as it is shown as English', () => {
    expect(messages['options_sample']).toMatchObject({ message: english['options_sample']?.message });
  });
});

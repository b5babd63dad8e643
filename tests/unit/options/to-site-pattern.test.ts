import { expect, it } from 'vitest';
import { toSitePattern } from '../../../src/options/to-site-pattern.ts';

it.each([
  ['example.org', 'example.org'],
  ['  HTTPS://Example.org:8080/path?x ', 'example.org'],
  ['example.org:8080', 'example.org'],
  ['*.example.org', '*.example.org'],
  ['apotheke-münchen.de', 'xn--apotheke-mnchen-8vb.de'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['file', 'file'],
  ['org', ''],
  ['*', ''],
  ['two words.org', ''],
  ['', ''],
])('reads %j as %j', (text, expected) => expect(toSitePattern(text)).toBe(expected));

import { describe, expect, it } from 'vitest';
import { coversHost, patternForHost } from '../../../src/settings/site-pattern.ts';

describe('coversHost', () => {
  it.each([
    ['example.org', 'example.org', true],
    ['example.org', 'www.example.org', true],
    ['example.org', 'mail.example.org', true],
    ['example.org', 'notexample.org', false],
    ['example.org', 'example.org.evil.test', false],
    ['*.example.org', 'mail.example.org', true],
    ['*.example.org', 'example.org', false],
    ['WWW.Example.ORG', 'example.org', true],
    ['', 'example.org', false],
    ['file', '', true],
    ['example.org', '', false],
  ])('%j covers %j: %s', (pattern, host, expected) => {
    expect(coversHost(pattern, host)).toBe(expected);
  });
});

describe('patternForHost', () => {
  it.each([['www.Example.org', 'example.org'], ['', 'file'], ['127.0.0.1', '127.0.0.1']])('of %j is %j', (host, expected) => {
    expect(patternForHost(host)).toBe(expected);
    expect(coversHost(expected, host)).toBe(true);
  });
});

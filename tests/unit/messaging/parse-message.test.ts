import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrameReport, parsePageRequest, parseToBackground, parseToContent } from '../../../src/messaging/parse-message.ts';

const report = {
  kind: 'frame-report', frame: 'x1', isTop: true, host: 'a.org', state: 'on', settled: true, truncated: false,
  medicines: [{ drug: 'clonazepam', names: ['Klonopin'], count: 2 }],
};

describe('parseFrameReport', () => {
  it('takes a whole report', () => expect(parseFrameReport(report)).toEqual(report));
  it.each([
    ['another kind', { ...report, kind: 'report' }],
    ['an unknown state', { ...report, state: 'broken' }],
    ['a count below zero', { ...report, medicines: [{ drug: 'x', names: [], count: -1 }] }],
    ['a count that is no number', { ...report, medicines: [{ drug: 'x', names: [], count: '2' }] }],
    ['names that are no texts', { ...report, medicines: [{ drug: 'x', names: [{}], count: 1 }] }],
    ['a host of a megabyte', { ...report, host: 'x'.repeat(1_000_000) }],
    ['a missing flag', { ...report, settled: undefined }],
  ])('refuses %s', (_, value) => expect(parseFrameReport(value)).toBeUndefined());
});

describe('parsePageRequest', () => {
  it('keeps only the fields of the protocol', () => {
    expect(parsePageRequest({ kind: 'jump', frame: 'f', drug: 'd', index: 0, extra: 1 })).toEqual({ kind: 'jump', frame: 'f', drug: 'd', index: 0 });
    expect(parsePageRequest({ kind: 'report', extra: 1 })).toEqual({ kind: 'report' });
  });
  it.each([[{ kind: 'jump' }], [{ kind: 'jump', frame: 'f', drug: 'd', index: 1.5 }], ['report'], [null], [[]]])('refuses %j', (value) => {
    expect(parsePageRequest(value)).toBeUndefined();
  });
});

describe('parseToBackground and parseToContent', () => {
  it('take the messages of the protocol', () => {
    expect(parseToBackground({ kind: 'page-count', count: 3 })).toEqual({ kind: 'page-count', count: 3 });
    expect(parseToBackground({ kind: 'open-entry', drug: 'x' })).toEqual({ kind: 'open-entry', drug: 'x' });
    expect(parseToContent({ kind: 'pin' })).toEqual({ kind: 'pin' });
  });
  it('refuse names of the prototype', () => {
    expect(parseToContent({ kind: 'constructor' })).toBeUndefined();
    expect(parseToBackground({ kind: '__proto__' })).toBeUndefined();
  });
});

it('10,000 random messages throw nothing and mean nothing', () => {
  fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => {
    for (const parse of [parseFrameReport, parsePageRequest, parseToBackground, parseToContent]) expect(parse(value)).toBeUndefined();
  }), { numRuns: 10_000 });
});

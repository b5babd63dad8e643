import { describe, expect, it } from 'vitest';
import { neverMarkScope, withNeverMark, withoutNeverMark } from '../../../src/settings/never-mark.ts';
import { maxListItems } from '../../../src/settings/settings.ts';

const none = { neverMark: [], neverMarkOnSite: [] };
const here = { name: 'Soma', host: 'www.example.org' };

describe('names to be left alone', () => {
  it('are left alone everywhere, however the page writes them', () => {
    const lists = { ...none, ...withNeverMark(none, { name: 'So\u00adma', host: 'a.example' }, 'everywhere') };
    expect(lists).toEqual({ neverMark: ['Soma'], neverMarkOnSite: [] });
    expect(neverMarkScope(lists, { name: 'SOMA', host: 'b.example' })).toBe('everywhere');
    expect(neverMarkScope(lists, { name: 'Somatropin', host: 'b.example' })).toBeUndefined();
  });

  it('are left alone on one site, its subdomains included', () => {
    const lists = { ...none, ...withNeverMark(none, here, 'site') };
    expect(lists.neverMarkOnSite).toEqual([{ site: 'example.org', name: 'Soma' }]);
    expect(neverMarkScope(lists, { name: 'soma', host: 'news.example.org' })).toBe('site');
    expect(neverMarkScope(lists, { name: 'soma', host: 'example.com' })).toBeUndefined();
  });

  it('may belong to the files of this computer', () => {
    const lists = { ...none, ...withNeverMark(none, { name: 'Soma', host: '' }, 'site') };
    expect(neverMarkScope(lists, { name: 'Soma', host: '' })).toBe('site');
    expect(neverMarkScope(lists, here)).toBeUndefined();
  });

  it('are taken back here, and only they', () => {
    const lists = {
      neverMark: ['soma', 'Ativan'],
      neverMarkOnSite: [{ site: 'example.org', name: 'Soma' }, { site: 'example.com', name: 'Soma' }, { site: 'example.org', name: 'Plavix' }],
    };
    expect(withoutNeverMark(lists, here)).toEqual({ neverMark: ['Ativan'], neverMarkOnSite: lists.neverMarkOnSite.slice(1) });
  });

  it('are refused when the list has no room, rather than lost', () => {
    const full = { ...none, neverMark: Array.from({ length: maxListItems }, (_, at) => `name ${at}`) };
    expect(withNeverMark(full, here, 'everywhere')).toBeUndefined();
    expect(withNeverMark(full, here, 'site')).toBeDefined();
  });
});

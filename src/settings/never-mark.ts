import { maxListItems, type Settings } from './settings.ts';
import { coversHost, patternForHost } from './site-pattern.ts';

export type NeverMarkLists = Pick<Settings, 'neverMark' | 'neverMarkOnSite'>;

/** A name as a page writes it, and the host of that page ('' for a file). */
export interface NameHere {
  readonly name: string;
  readonly host: string;
}

export type NeverMarkScope = 'everywhere' | 'site';

/** How names to be left alone are compared: case, soft hyphens and kinds of white space do not count. */
export const plainName = (name: string): string =>
  name.normalize('NFKC').replaceAll('\u00ad', '').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** Where a name is left alone by the reader's wish, or undefined when it is not. */
export function neverMarkScope({ neverMark, neverMarkOnSite }: NeverMarkLists, { name, host }: NameHere): NeverMarkScope | undefined {
  if (neverMark.some((kept) => plainName(kept) === plainName(name))) return 'everywhere';
  return neverMarkOnSite.some((kept) => isHere(kept, { name, host })) ? 'site' : undefined;
}

/** The lists with a name more; undefined when the list has no room, for what is beyond its end would not be kept. */
export function withNeverMark(lists: NeverMarkLists, { name, host }: NameHere, scope: NeverMarkScope): Partial<NeverMarkLists> | undefined {
  const written = name.replaceAll('\u00ad', '').replaceAll(/\s+/gu, ' ').trim();
  const list = scope === 'everywhere' ? lists.neverMark : lists.neverMarkOnSite;
  if (list.length >= maxListItems) return undefined;
  if (scope === 'everywhere') return { neverMark: [...lists.neverMark, written] };
  return { neverMarkOnSite: [...lists.neverMarkOnSite, { site: patternForHost(host), name: written }] };
}

/** The lists without whatever keeps a name from being marked here. */
export function withoutNeverMark({ neverMark, neverMarkOnSite }: NeverMarkLists, here: NameHere): NeverMarkLists {
  return {
    neverMark: neverMark.filter((kept) => plainName(kept) !== plainName(here.name)),
    neverMarkOnSite: neverMarkOnSite.filter((kept) => !isHere(kept, here)),
  };
}

const isHere = (kept: { readonly site: string; readonly name: string }, { name, host }: NameHere): boolean =>
  coversHost(kept.site, host) && plainName(kept.name) === plainName(name);

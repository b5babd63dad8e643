import type { Mention } from '../../drugs/mention.ts';
import { plainName } from '../../settings/never-mark.ts';
import type { Settings } from '../../settings/settings.ts';
import { coversHost } from '../../settings/site-pattern.ts';

/** Names the reader never wants marked, here or anywhere: compared without case, as the page writes them and as the dataset does. */
export function createWantedNames({ neverMark, neverMarkOnSite }: Settings, hosts: readonly string[]): (mention: Mention) => boolean {
  const here = neverMarkOnSite.filter(({ site }) => hosts.some((host) => coversHost(site, host))).map(({ name }) => name);
  const unwanted = new Set([...neverMark, ...here].map(plainName));
  return ({ text, name }) => unwanted.size === 0 || !(unwanted.has(plainName(text)) || unwanted.has(plainName(name)));
}

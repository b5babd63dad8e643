import type { Row } from '../load/read-vocabulary.ts';
import type { SourceHost } from '../load/vocabularies.ts';

/** Is the address https, without user name or port, at a host of `source-hosts.yaml` or a subdomain of one? */
export function isAllowedUrl(address: string, hosts: readonly Row<SourceHost>[]): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === ''
    && hosts.some(({ value: { host } }) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

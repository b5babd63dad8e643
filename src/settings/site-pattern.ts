/**
 * Does a per-site pattern cover a host? "example.org" covers itself and its subdomains, "*.example.org" only the
 * subdomains. Case and a leading "www." do not count. An empty host (a file, about:blank) is covered by "file".
 */
export function coversHost(pattern: string, host: string): boolean {
  const wanted = normalHost(pattern);
  const actual = host === '' ? 'file' : normalHost(host);
  if (wanted.startsWith('*.')) return actual.endsWith(wanted.slice(1));
  return wanted !== '' && (actual === wanted || actual.endsWith(`.${wanted}`));
}

/** The pattern that stands for the site of an address, as the per-site switch writes it. */
export const patternForHost = (host: string): string => (host === '' ? 'file' : normalHost(host));

const normalHost = (host: string): string => host.trim().toLowerCase().replace(/^www\./, '');

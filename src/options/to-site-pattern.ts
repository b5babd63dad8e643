/**
 * What a reader writes, as a pattern that can match a host: "https://Example.org:8080/path" becomes "example.org", "münchen.de" its ASCII
 * form, as browsers write hosts; "*." in front stays. '' for what is no site, or a bare ending such as "org", which would switch off
 * too much.
 */
export function toSitePattern(text: string): string {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === 'file') return 'file';
  const isWild = trimmed.startsWith('*.');
  const rest = isWild ? trimmed.slice(2) : trimmed;
  let host: string;
  try {
    host = new URL(rest.includes('://') ? rest : `https://${rest}`).hostname;
  } catch {
    return '';
  }
  const isWhole = host.includes('.') || host === 'localhost' || host.startsWith('[');
  if (!isWhole || !/^[a-z0-9.:[\]-]+$/.test(host)) return '';
  return isWild ? `*.${host}` : host;
}

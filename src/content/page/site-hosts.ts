/**
 * The hosts a frame belongs to: its own and that of the page in the address bar, so that "off on this site" also covers what the site
 * embeds. A frame without an address of its own (about:blank, srcdoc) belongs to what is around it only.
 */
export function getSiteHosts(): readonly string[] {
  const around = [...location.ancestorOrigins].map((origin) => (URL.canParse(origin) ? new URL(origin).hostname : ''));
  const isOwn = ['http:', 'https:', 'file:'].includes(location.protocol);
  const own = isOwn ? location.hostname : (around[0] ?? '');
  return [...new Set([own, around.at(-1) ?? own])];
}

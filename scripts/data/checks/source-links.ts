import { lineOfKey } from '../parse/front-matter.ts';
import { isAllowedUrl } from '../text/allowed-url.ts';
import { pageCheck } from './check.ts';

/** Sources are linked over https, at a host of the list: readers are sent nowhere else. */
export const sourceLinks = pageCheck('source-links', 'error', function* ({ front }, { dataset }) {
  for (const [id, { url }] of Object.entries(front.sources)) {
    if (isAllowedUrl(url, dataset.vocabularies.sourceHosts)) continue;
    const host = URL.canParse(url) ? new URL(url).host : url;
    yield {
      line: lineOfKey(front, 'sources', id, 'url'),
      message: url.startsWith('https:') ? `source "${id}" is linked at ${host}, which is not in data/vocabularies/source-hosts.yaml` : `source "${id}" is not linked over https`,
      remedy: 'link the label where its authority or maker keeps it (a copy belongs in the evidence file as `via`); any other page is no source',
    };
  }
});

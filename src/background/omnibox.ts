import { loadSearchRows } from '../dataset/load-dataset.ts';
import { createSearch, type SearchAnswer } from '../drugs/search/create-search.ts';
import { browser } from '../platform/browser.ts';

/** Keyword `rx` in the address bar: suggestions as in the popup; Enter opens the chosen entry. */
export function listenToOmnibox(): void {
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void find(text).then((answer) => suggest(resultsOf(answer).map(({ id, title, matchedName, purpose }) => ({
      content: id, description: escapeXml([matchedName ?? title, matchedName === null ? '' : title, purpose ?? ''].filter(Boolean).join(' – ')),
    }))));
  });
  browser.omnibox.onInputEntered.addListener((text) => void open(text));
}

/** A chosen suggestion comes as its id; typed words open their first certain result, never a guess. */
async function open(text: string): Promise<void> {
  const rows = await loadSearchRows();
  const isId = rows.kind === 'loaded' && rows.value.some(({ id }) => id === text);
  const answer = await find(text);
  const id = isId ? text : answer.kind === 'results' ? answer.results[0]?.id : undefined;
  if (id !== undefined) await browser.tabs.update({ url: browser.runtime.getURL(`src/monograph/index.html?id=${id}`) });
}

let search: ((query: string, limit?: number) => SearchAnswer) | undefined;

async function find(text: string): Promise<SearchAnswer> {
  if (search === undefined) {
    const rows = await loadSearchRows();
    search = createSearch(rows.kind === 'loaded' ? rows.value : []);
  }
  return search(text, 6);
}

const resultsOf = (answer: SearchAnswer) => (answer.kind === 'results' || answer.kind === 'did-you-mean' ? answer.results : []);

/** Chrome reads a suggestion's description as XML, Firefox as plain text. */
const escapeXml = (text: string) => (__TARGET__ === 'firefox' ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));

import { render } from 'preact';
import { loadEntry } from '../dataset/load-dataset.ts';
import { applyTheme } from '../ui/apply-theme.ts';
import { message } from '../ui/message.ts';
import { EntryPage } from '../ui/entry/EntryPage.tsx';

const root = document.getElementById('app');
if (root !== null) {
  await applyTheme(new AbortController().signal);
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const loaded = await loadEntry(id);
  document.title = message('entry_title', loaded.kind === 'loaded' ? loaded.value.title : id.slice(0, 80));
  render(<EntryPage loaded={loaded} id={id} />, root);
}

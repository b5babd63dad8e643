import { render } from 'preact';
import { loadEntry } from '../dataset/load-dataset.ts';
import { applyTheme } from '../ui/apply-theme.ts';
import { message } from '../ui/message.ts';
import { WelcomeApp } from './WelcomeApp.tsx';

/** The medicine the first page shows: the one of the sample line. */
const shownEntry = 'clonazepam';

const root = document.getElementById('app');
if (root !== null) {
  await applyTheme(new AbortController().signal);
  document.title = message('welcome_title');
  const loaded = await loadEntry(shownEntry);
  render(<WelcomeApp entry={loaded.kind === 'loaded' && loaded.value.kind === 'monograph' ? loaded.value : null} />, root);
}

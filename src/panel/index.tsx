import { render } from 'preact';
import { applyTheme } from '../ui/apply-theme.ts';
import { PanelApp } from './PanelApp.tsx';

const root = document.getElementById('app');
if (root !== null) {
  await applyTheme(new AbortController().signal);
  render(<PanelApp />, root);
}

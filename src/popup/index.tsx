import { render } from 'preact';
import { applyTheme } from '../ui/apply-theme.ts';
import { PopupApp } from './PopupApp.tsx';

const root = document.getElementById('app');
if (root !== null) {
  await applyTheme(new AbortController().signal);
  render(<PopupApp />, root);
}

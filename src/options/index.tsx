import { render } from 'preact';
import { applyTheme } from '../ui/apply-theme.ts';
import { message } from '../ui/message.ts';
import { OptionsApp } from './OptionsApp.tsx';

const root = document.getElementById('app');
if (root !== null) {
  await applyTheme(new AbortController().signal);
  document.title = message('options_title');
  render(<OptionsApp />, root);
}

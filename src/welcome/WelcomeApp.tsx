import type { Monograph } from '../drugs/monograph.ts';
import { browser } from '../platform/browser.ts';
import { EntryHeadline } from '../ui/EntryHeadline.tsx';
import { message } from '../ui/message.ts';

/** The first page after installation, one screen: a marked word and the explanation it opens, shown rather than told. */
export function WelcomeApp({ entry }: { readonly entry: Monograph | null }) {
  const [before = '', after = ''] = message('options_sample').split('clonazepam', 2);
  return (
    <main class="welcome">
      <section>
        <h1>{message('welcome_heading')}</h1>
        <p class="welcome-line" lang="en">{before}<span class="welcome-mark">clonazepam</span>{after}</p>
        <ul>
          <li>{message('welcome_rest')}</li>
          <li>{message('welcome_toolbar')}</li>
          <li>{message('welcome_quiet')}</li>
          <li>{message('options_privacy')}</li>
        </ul>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>{message('popup_settings')}</button>
        <p class="soft small">{message('entry_not_advice')}</p>
      </section>
      {entry !== null && (
        <section class="welcome-card" aria-label={message('welcome_card')} tabIndex={0}>
          <h2 lang="en">{entry.title}</h2>
          <EntryHeadline entry={entry} />
        </section>
      )}
    </main>
  );
}

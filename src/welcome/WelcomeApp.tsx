import type { Monograph } from '../drugs/monograph.ts';
import { browser } from '../platform/browser.ts';
import { EntryHeadline } from '../ui/EntryHeadline.tsx';
import { message } from '../ui/message.ts';

/** The word of the sample line that is marked. */
const shownName = 'clonazepam';

/** The first page after installation, one screen: a marked word and the explanation it opens, shown rather than told. */
export function WelcomeApp({ entry }: { readonly entry: Monograph | null }) {
  const sample = message('options_sample');
  const at = Math.max(sample.indexOf(shownName), 0);
  return (
    <main class="welcome">
      <section>
        <h1>{message('welcome_heading')}</h1>
        <p class="welcome-line" lang="en">{sample.slice(0, at)}<span class="welcome-mark">{shownName}</span>{sample.slice(at + shownName.length)}</p>
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

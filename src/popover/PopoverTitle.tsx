import { browser } from '../platform/browser.ts';
import { message } from '../ui/message.ts';
import { genericName, isOtherName } from './title-words.ts';
import type { Shown } from './use-popover.ts';

/** The first line is the answer: "Klonopin is clonazepam", and under it what kind of medicine that is. */
export function PopoverTitle({ shown: { request, loaded } }: { readonly shown: Shown }) {
  if (loaded.kind !== 'loaded') return <h1 id="title" lang="en">{request.matched}</h1>;
  const entry = loaded.value;
  const generic = genericName(entry, 'en');
  const isOther = isOtherName({ matched: request.matched, entry });
  return (
    <div class="title">
      <h1 id="title" lang="en">{isOther ? message('popover_is', request.matched, generic) : entry.title}</h1>
      {entry.drugClass !== null && <p class="class" lang="en">{upperFirst(entry.drugClass.label)}</p>}
    </div>
  );
}

const upperFirst = (words: string): string => words.charAt(0).toLocaleUpperCase(browser.i18n.getUILanguage()) + words.slice(1);

import { message } from '../ui/message.ts';
import { genericName, isOtherName } from './title-words.ts';
import type { Shown } from './use-popover.ts';

/**
 * The first line is the answer: "Klonopin is clonazepam", and under it what kind of medicine that is. A name that stands for several
 * medicines gets none here: which one, in which country, comes next.
 */
export function PopoverTitle({ shown: { request, loaded, alternatives } }: { readonly shown: Shown }) {
  if (loaded.kind !== 'loaded' || alternatives.length > 0) return <h1 id="title" lang="en">{request.matched}</h1>;
  const entry = loaded.value;
  const isOther = isOtherName({ matched: request.matched, entry });
  return (
    <div class="title">
      <h1 id="title" lang="en">{isOther ? message('popover_is', request.matched, genericName(entry)) : entry.title}</h1>
      {entry.drugClass !== null && <p class="class" lang="en">{upperFirst(entry.drugClass.label)}</p>}
    </div>
  );
}

/** Medicine texts are English, whatever the interface. */
const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

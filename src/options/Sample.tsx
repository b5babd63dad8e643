import type { MarkStyle } from '../settings/settings.ts';
import { message } from '../ui/message.ts';

/** A line of a doctor's letter that wears the chosen mark, so that a choice can be seen before a page is opened. */
export function Sample({ markStyle, firstMentionOnly }: { readonly markStyle: MarkStyle; readonly firstMentionOnly: boolean }) {
  const words = message('options_sample').split(/(clonazepam|Klonopin)/);
  let seen = 0;
  return (
    <p class="sample" lang="en" aria-label={message('options_sample_label')}>
      {words.map((word, index) => {
        if (index % 2 === 0) return word;
        seen += 1;
        return <span key={index} class={`mark mark-${firstMentionOnly && seen > 1 ? 'none' : markStyle}`}>{word}</span>;
      })}
    </p>
  );
}

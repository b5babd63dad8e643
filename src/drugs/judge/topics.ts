/** What a page may be about. Words that tell are listed in topic-words.ts; packing turns them into lexicon entries. */
export const topics = [
  'medicine', 'beauty', 'food', 'finance', 'motoring', 'sport', 'arts', 'computing', 'chemistry', 'biology', 'nature', 'industry',
] as const;
export type Topic = (typeof topics)[number];

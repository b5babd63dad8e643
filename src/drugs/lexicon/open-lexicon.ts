import type { Lexicon, LexiconName } from './lexicon.ts';
import type { PackedLexicon } from './pack-lexicon.ts';

/** Makes a packed lexicon ready for look-ups, within 2 ms. */
export function openLexicon(packed: PackedLexicon): Lexicon {
  const groups = new Map<string, LexiconName[]>();
  for (const [text, kind, drugs, rule] of packed.names) {
    const first = /[a-z0-9]+/.exec(text.toLowerCase())?.[0] ?? '';
    const [drug = '', ...alternatives] = drugs.map((index) => packed.drugs[index] ?? '');
    const group = groups.get(first) ?? [];
    group.push({ text, kind, drug, alternatives, rule: packed.rules[rule] ?? null });
    groups.set(first, group);
  }
  for (const group of groups.values()) group.sort((a, b) => b.text.length - a.text.length);
  return { namesFrom: (firstWord) => groups.get(firstWord) ?? [] };
}

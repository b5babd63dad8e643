import type { AmbiguousName } from '../ambiguous-name.ts';
import type { NameKind, NameRecord } from '../name.ts';

/** The lexicon as it is packed into the content script: plain JSON. Its inside is between `packLexicon` and `openLexicon`. */
export interface PackedLexicon {
  readonly version: 1;
  readonly drugs: readonly string[];
  readonly names: readonly (readonly [text: string, kind: NameKind, drugs: readonly number[], rule: number])[];
  readonly rules: readonly AmbiguousName[];
}

/** Packs every name of the dataset for the content script, at build time. Same input, same output. */
export function packLexicon(records: readonly NameRecord[], rules: readonly AmbiguousName[]): PackedLexicon {
  const drugs = records.map((record) => record.id);
  const ruleOf = new Map(rules.map((rule, index) => [rule.name.toLowerCase(), index]));
  const byText = new Map<string, { text: string; kind: NameKind; drugs: number[]; rule: number }>();
  records.forEach((record, drug) => {
    for (const name of record.names) {
      const key = name.text.toLowerCase();
      const known = byText.get(key);
      if (known === undefined) byText.set(key, { text: name.text, kind: name.kind, drugs: [drug], rule: ruleOf.get(key) ?? -1 });
      else if (!known.drugs.includes(drug)) known.drugs.push(drug);
    }
  });
  return { version: 1, drugs, names: [...byText.values()].map((n) => [n.text, n.kind, n.drugs, n.rule]), rules };
}

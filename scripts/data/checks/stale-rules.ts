import type { Check } from './check.ts';

/** Each rule of `data/ambiguous-names.yaml` is for a name of the dataset, and there is one rule for it. */
export const staleRules: Check = {
  name: 'stale-rules',
  severity: 'error',
  * run({ dataset, medicines }) {
    if (!dataset.isOwn) return;
    const names = new Set(medicines.flatMap((medicine) => medicine.names.map(({ text }) => text.toLowerCase())));
    const seen = new Set<string>();
    for (const { value: { name }, line, file } of dataset.ambiguousNames) {
      const key = name.toLowerCase();
      if (!names.has(key)) yield { file, line, message: `no entry carries the name "${name}"`, remedy: 'remove the rule, or add the name to its medicine' };
      if (seen.has(key)) yield { file, line, message: `"${name}" has a rule above`, remedy: 'make one rule of the two' };
      seen.add(key);
    }
  },
};

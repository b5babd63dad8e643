import type { NameRecord } from '../../src/drugs/name.ts';
import { createRandom } from './page/random.ts';

const syllables = 'zo ly fen ta vi ra mox cel tri ni pla do xa lim que bri sor tan ul er'.split(' ');

/** Records that hold so many different names: the dataset's own, and invented brands of its medicines when it has fewer. */
export function makeLexiconRecords(records: readonly NameRecord[], count: number): readonly NameRecord[] {
  const random = createRandom(count);
  const taken = new Set<string>();
  const take = (text: string): boolean => {
    const key = text.toLowerCase();
    if (taken.size >= count || taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  const kept = records
    .map((record) => ({ ...record, names: record.names.filter(({ text }) => take(text)) }))
    .filter(({ names }) => names.length > 0);
  for (let index = 0; taken.size < count; index++) {
    const name = Array.from({ length: 3 + Math.floor(random() * 2) }, () => syllables[Math.floor(random() * syllables.length)]).join('');
    const text = name.charAt(0).toUpperCase() + name.slice(1);
    const record = kept[index % kept.length];
    if (record !== undefined && take(text)) record.names.push({ text, kind: 'brand', countries: [], evidence: 'none' });
  }
  return kept;
}

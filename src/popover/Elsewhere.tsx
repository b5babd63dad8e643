import type { Entry } from '../drugs/monograph.ts';
import { message } from '../ui/message.ts';
import { regionName } from '../ui/region-name.ts';
import { genericName } from './title-words.ts';

interface Props {
  readonly name: string;
  readonly entry: Entry;
  readonly alternatives: readonly Entry[];
}

/** A brand that is another medicine elsewhere is never picked silently: which medicine it is in which country. */
export function Elsewhere({ name, entry, alternatives }: Props) {
  if (alternatives.length === 0) return null;
  return (
    <>
      <section class="elsewhere">
        <h2>{message('popover_elsewhere', name)}</h2>
        <ul lang="en">
          {[entry, ...alternatives].map((one) => <li key={one.id}>{whereIs(name, one)}</li>)}
        </ul>
      </section>
      <h2 class="about" lang="en">{message('popover_about', genericName(entry))}</h2>
    </>
  );
}

function whereIs(name: string, entry: Entry): string {
  const generic = genericName(entry);
  const medicine = entry.purpose === null ? generic : message('popover_look_alike', generic, entry.purpose);
  const countries = entry.names.find(({ text }) => text.toLowerCase() === name.toLowerCase())?.countries ?? [];
  if (countries.length === 0) return medicine;
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(countries.map(regionName));
  return message('popover_in_country', list, medicine);
}

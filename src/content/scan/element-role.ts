/**
 * What an element does to the text around it:
 *  - `inline`: its text goes on in the same run (war<b>far</b>in);
 *  - `aside`: its text is read in the same run, as words of its own (warfarin<sup>2</sup>);
 *  - `block`: a run ends where it begins and where it ends;
 *  - `gap`: nothing in it is read, and words on its two sides are two words (br, img, input);
 *  - `void`: nothing in it is read, and it takes no room in the text (script, wbr);
 *  - `code`: read only when the reader wants code marked.
 * By name, not by computed style: a style costs a hundred times as much. See `joinsWords` in read-runs.ts for where it counts.
 */
export type ElementRole = 'inline' | 'aside' | 'block' | 'gap' | 'void' | 'code';

const namesOf: Readonly<Record<Exclude<ElementRole, 'block'>, string>> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby s slot small span strike strong time tspan tt u var',
  aside: 'sub sup',
  gap:
    'br img input textarea select option optgroup datalist iframe frame object embed canvas audio video picture meter progress '
    + 'math map area',
  void: 'script style noscript template link meta wbr head title desc metadata defs rp rt source track param base',
  code: 'code pre samp kbd listing plaintext xmp',
};

const roles = new Map<string, ElementRole>();
for (const [role, names] of Object.entries(namesOf)) for (const name of names.split(' ')) roles.set(name, role as ElementRole);

/** Custom elements are inline, as CSS has it unless told otherwise; other unknown names are taken for blocks. */
export function roleOf(tag: string): ElementRole {
  return roles.get(tag) ?? (tag.includes('-') ? 'inline' : 'block');
}

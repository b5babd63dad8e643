import type { SectionId } from '../../../src/drugs/monograph.ts';

/** What each section is called: first as the layout has it, then as folders of such pages were seen to write it. */
export const sectionTitles: Readonly<Record<SectionId, readonly [string, ...string[]]>> = {
  'generic-name': ['Generic Name', 'Generic Names', 'Generic'],
  'usage': ['Usage', 'Uses', 'Use', 'Indications', 'Indications and Usage', 'What it is used for'],
  'dosage': ['Dosage', 'Dosages', 'Dose', 'Dosing', 'Dosage and Administration'],
  'side-effects': ['Side Effects', 'Side Effect', 'Side-Effects', 'Adverse Effects', 'Adverse Reactions', 'Possible Side Effects'],
  'how-it-works': ['How it Works', 'How does it work', 'Mechanism of Action', 'How it work'],
  'precautions': ['Precautions', 'Precaution', 'Warnings', 'Warnings and Precautions', 'Precautions and Warnings'],
  'faqs': ['FAQs', 'FAQ', 'FAQ\'s', 'Frequently Asked Questions', 'Frequently Asked Questions (FAQs)', 'Frequently Asked Questions (FAQ)'],
};

export interface SectionMatch {
  readonly id: SectionId;
  /** The rest of the heading's line: the name in "Generic Name: Clonazepam", the ingredient in "Side Effects (Paroxetine)". */
  readonly rest: string | null;
}

const titles: readonly (readonly [title: string, id: SectionId])[] = Object.entries(sectionTitles)
  .flatMap(([id, names]) => names.map((name): [string, SectionId] => [name.toLowerCase(), id as SectionId]))
  .sort((a, b) => b[0].length - a[0].length);

/** The section a heading opens, or null when it is some other heading ("Common Side Effects", "Storage"). */
export function matchSection(heading: string): SectionMatch | null {
  const text = heading.replace(/\s+/g, ' ').replace(/^\d+[.)]\s*/, '').replace(/\s*[:?]\s*$/, '').trim();
  const lower = text.toLowerCase().replaceAll('’', '\'');
  const exact = titles.find(([title]) => title === lower);
  if (exact !== undefined) return { id: exact[1], rest: null };
  for (const [title, id] of titles) {
    if (lower.startsWith(title)) {
      const rest = restAfter(text.slice(title.length), id);
      if (rest !== null) return { id, rest };
    }
    // "Paroxetine: Usage", "Paroxetine - Side Effects"
    const before = /^(.+?)\s*(?::|\s[-–—])\s*$/.exec(text.slice(0, -title.length));
    if (lower.endsWith(title) && before?.[1] !== undefined) return { id, rest: before[1] };
  }
  return null;
}

function restAfter(tail: string, id: SectionId): string | null {
  const linked = /^\s*(?::|\s[-–—]|\s(?:of|for|in)\s)\s*(.+)$/i.exec(tail)?.[1] ?? /^\s*\((.+)\)$/.exec(tail)?.[1];
  if (linked !== undefined) return linked.trim();
  // The name may stand on the heading's own line without a colon.
  return id === 'generic-name' && /^\s+\S/.test(tail) ? tail.trim() : null;
}

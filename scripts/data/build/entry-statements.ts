import type { Entry, ListItem, Statement } from '../../../src/drugs/monograph.ts';

/** Every statement of a built entry, answers included; none in an identity card. */
export function entryStatements(entry: Entry): readonly Statement[] {
  if (entry.kind === 'identity-card') return [];
  const ofItem = ({ statements, items }: ListItem): readonly Statement[] => [...statements, ...items.flatMap(ofItem)];
  return [
    ...entry.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (
      block.kind === 'paragraph' ? block.statements : block.kind === 'list' ? block.items.flatMap(ofItem) : [])),
    ...entry.questions.flatMap(({ answer }) => answer),
  ];
}

export const countStatements = (entry: Entry): number => entryStatements(entry).length;

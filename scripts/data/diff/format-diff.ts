import type { EntryChange } from './diff-datasets.ts';

const titles: Readonly<Record<EntryChange['kind'], string>> = {
  added: 'New medicines', written: 'Full entries for medicines known by name so far', changed: 'Changed', withdrawn: 'Back to an identity card', removed: 'Removed',
};

/** The data changelog as Markdown: what a reader of the entries would notice, statement by statement. */
export function formatDiff(changes: readonly EntryChange[], versions: { readonly before: string; readonly after: string }): string {
  const lines = [`# Data ${versions.before} to ${versions.after}`, ''];
  if (changes.length === 0) lines.push('Nothing changed.', '');
  for (const [kind, title] of Object.entries(titles)) {
    const group = changes.filter((change) => change.kind === kind);
    if (group.length === 0) continue;
    lines.push(`## ${title} (${group.length})`, '');
    for (const change of group) lines.push(...(change.kind === 'changed' ? changedLines(change) : [`- ${change.title}${summary(change)}`]));
    lines.push('');
  }
  return lines.join('\n').trimEnd();
}

const summary = ({ kind, addedStatements }: EntryChange): string =>
  (kind === 'removed' || addedStatements.length === 0 ? '' : `: ${addedStatements.length} statements`);

function changedLines(change: EntryChange): readonly string[] {
  const list = (what: string, items: readonly string[]) => (items.length === 0 ? [] : [`  - ${what}: ${items.join(', ')}`]);
  return [
    `- ${change.title}`,
    ...change.addedStatements.map((text) => `  - now says: ${text}`),
    ...change.removedStatements.map((text) => `  - no longer says: ${text}`),
    ...list('new names', change.addedNames),
    ...list('names removed', change.removedNames),
    ...list('sources', change.newSources),
    ...list('also changed', change.otherFacts),
  ];
}

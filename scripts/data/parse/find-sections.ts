import type { Heading, Root, RootContent } from 'mdast';
import { sectionIds, type SectionId } from '../../../src/drugs/monograph.ts';
import { flattenInline, squeeze } from './flatten-inline.ts';
import { matchSection, type SectionMatch } from './match-section.ts';

/** A stretch of the page under one section heading. A section may come in several (one for each ingredient). */
export interface SectionPart {
  readonly id: SectionId;
  /** The heading as written. */
  readonly heading: string;
  readonly depth: number;
  /** What else stood on the heading's line, or null. */
  readonly rest: string | null;
  /** The ingredient heading above it, in a page that repeats its sections for each ingredient; else null. */
  readonly group: string | null;
  readonly line: number;
  readonly nodes: readonly RootContent[];
}

export interface FoundSections {
  /** The first heading of level 1, or null. */
  readonly title: string | null;
  /** What stands before the first section. */
  readonly preamble: readonly RootContent[];
  readonly parts: readonly SectionPart[];
  readonly lastLine: number;
}

interface SectionTitle extends Title {
  readonly match: SectionMatch;
}

/** Bold words stand below every real heading. */
const boldDepth = 7;

interface Title {
  readonly text: string;
  readonly depth: number;
  readonly line: number;
  readonly match: SectionMatch | null;
}

/** Finds the sections by their headings, at whatever level they stand; bold words alone serve where a heading is missing. */
export function findSections(root: Root): FoundSections {
  const titles = new Map<RootContent, Title>();
  for (const node of root.children) if (node.type === 'heading') titles.set(node, readHeading(node));
  const mainDepth = commonestDepth([...titles.values()]);
  const headed = idsAt(titles, mainDepth);

  const titleOf = (node: RootContent) => titles.get(node) ?? boldHeading(node, headed);
  const isSection = (heading: Title | undefined): heading is SectionTitle =>
    heading !== undefined && heading.match !== null && !(heading.depth > mainDepth && headed.has(heading.match.id));

  let title: string | null = null;
  let group: Title | null = null;
  const preamble: RootContent[] = [];
  const parts: (SectionPart & { nodes: RootContent[] })[] = [];
  for (const [index, node] of root.children.entries()) {
    const heading = titleOf(node);
    if (isSection(heading)) {
      if (group !== null && heading.depth <= group.depth) group = null;
      parts.push({
        id: heading.match.id, heading: heading.text, depth: heading.depth, rest: heading.match.rest,
        group: group?.text ?? null, line: heading.line, nodes: [...afterBold(node)],
      });
    } else if (heading !== undefined && heading.depth === 1 && title === null && parts.length === 0) {
      title = heading.text;
    } else if (heading !== undefined && isGroup(heading, root.children.slice(index + 1).map(titleOf), isSection)) {
      group = heading;
    } else {
      (parts.at(-1)?.nodes ?? preamble).push(node);
    }
  }
  return { title, preamble, parts, lastLine: root.children.at(-1)?.position?.end.line ?? 1 };
}

/** A heading over sections, as an ingredient has in a page that repeats its sections: the next heading is a deeper section. */
function isGroup(heading: Title, later: readonly (Title | undefined)[], isSection: (heading: Title | undefined) => boolean): boolean {
  const next = later.find((each) => each !== undefined && (isSection(each) || each.depth <= heading.depth));
  return next !== undefined && isSection(next) && next.depth > heading.depth;
}

function readHeading(node: Heading): Title {
  const line = node.position?.start.line ?? 1;
  const text = squeeze(flattenInline(node.children, line).text);
  return { text, depth: node.depth, line, match: matchSection(text) };
}

/** "**Usage:**" in bold at the start of a paragraph, for a section that no heading opens. */
function boldHeading(node: RootContent, headed: ReadonlySet<SectionId>): Title | undefined {
  const first = node.type === 'paragraph' ? node.children[0] : undefined;
  if (first?.type !== 'strong') return undefined;
  const line = first.position?.start.line ?? 1;
  const text = squeeze(flattenInline([first], line).text);
  const match = matchSection(text);
  return match === null || match.rest !== null || headed.has(match.id) ? undefined : { text, depth: boldDepth, line, match };
}

/** What follows such bold words in their paragraph is the section's first text. */
function afterBold(node: RootContent): readonly RootContent[] {
  if (node.type !== 'paragraph' || node.children.length < 2) return [];
  const [colon, ...others] = node.children.slice(1);
  if (colon === undefined) return [];
  if (colon.type !== 'text') return [{ ...node, children: [colon, ...others] }];
  const value = colon.value.replace(/^\s*:?\s*/, '');
  const children = value === '' ? others : [{ ...colon, value }, ...others];
  return children.length === 0 ? [] : [{ ...node, children }];
}

function commonestDepth(titles: readonly Title[]): number {
  const counts = new Map<number, number>();
  for (const { depth, match } of titles) if (match !== null) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 3;
}

function idsAt(titles: ReadonlyMap<RootContent, Title>, depth: number): ReadonlySet<SectionId> {
  const ids = new Set<SectionId>();
  for (const heading of titles.values()) if (heading.depth <= depth && heading.match !== null) ids.add(heading.match.id);
  return new Set(sectionIds.filter((id) => ids.has(id)));
}

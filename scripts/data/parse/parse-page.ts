import { basename } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RootContent } from 'mdast';
import { sectionIds, type SectionId } from '../../../src/drugs/monograph.ts';
import type { Report, Severity } from '../finding.ts';
import { hideCitations, isFootnoteDefinition } from './citation-marks.ts';
import { findSections, type FoundSections, type SectionPart } from './find-sections.ts';
import { flattenInline } from './flatten-inline.ts';
import { sectionTitles } from './match-section.ts';
import type { Page, PlacedBlock, PlacedSection } from './page.ts';
import { headingBlock, parseBlocks, plainText } from './parse-blocks.ts';
import { parseQuestions } from './parse-questions.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { sayDeviations } from './say-deviations.ts';
import { slugOf } from './slug.ts';
import { splitStatements } from './split-statements.ts';

export interface ParseOptions {
  /** Path as shown in findings. */
  readonly file: string;
  /** True for other people's folders: front matter may be bare; what cannot be found is a warning. */
  readonly lenient: boolean;
  readonly report: Report;
}

/**
 * Reads one page of the minimal-medicine layout. Says each fault it meets with its line and goes on; null only when the file
 * is no such page at all (no section found).
 */
export function parsePage(source: string, { file, lenient, report }: ParseOptions): Page | null {
  const severity: Severity = lenient ? 'warning' : 'error';
  const sayAs = (check: string) => (line: number, message: string, remedy: string) =>
    report({ file, line, check, severity, message, remedy });
  const say = sayAs('layout');

  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  const { front, body, bodyLine } = readFrontMatter(text, sayAs('front-matter'), { lenient });
  // The parser counts lines from the start of what it is given: empty lines stand for the front matter.
  const root = fromMarkdown('\n'.repeat(bodyLine - 1) + hideCitations(body));
  const { rest: content, found: hasDisclaimer } = cutDisclaimer(root.children.filter((node) => !isDefinition(node)));
  const found = findSections({ ...root, children: [...content] });
  if (found.parts.length === 0) {
    say(bodyLine, 'no section of the minimal-medicine layout was found', 'head the sections as docs/data-guidelines.md does, or keep the file elsewhere');
    return null;
  }

  const title = front.title ?? found.title ?? basename(file).replace(/\.[^.]*$/, '');
  const id = front.id ?? (slugOf(title) || slugOf(basename(file).replace(/\.[^.]*$/, '')));
  if (id === '') {
    say(1, 'neither title nor file name gives an id', 'give the page a title in Latin letters, or an id in its front matter');
    return null;
  }
  sayMissing(found, say);
  if (!lenient) sayDeviations(root, title, say);
  const { questions, strays } = parseQuestions(partsOf(found, 'faqs').flatMap(({ nodes }) => nodes));
  for (const { text: stray, line } of strays) {
    say(line, `text under FAQs belongs to no question: "${stray.slice(0, 60)}"`, 'open it with a bold question, "**Q: ...?** A: ..."');
  }
  return { file, id, title, front, sections: readSections(found), questions, hasDisclaimer };
}

const isDefinition = (node: RootContent): boolean =>
  node.type === 'paragraph' && isFootnoteDefinition(flattenInline(node.children, 1).text);

/** The closing disclaimer is the publisher's word, not the medicine's: surfaces show their own. */
function cutDisclaimer(nodes: readonly RootContent[]): { readonly rest: readonly RootContent[]; readonly found: boolean } {
  const at = nodes.findLastIndex((node, index) =>
    (node.type === 'paragraph' || node.type === 'heading')
    && (index === nodes.length - 1 ? lastWord : disclaimer).test(flattenInline(node.children, 1).text));
  if (at === -1) return { rest: nodes, found: false };
  const after = nodes.slice(at + 1);
  // Under a heading "Disclaimer" its text follows; anything with a heading of its own is another matter.
  const nextHeading = nodes[at]?.type === 'heading' ? after.findIndex(({ type }) => type === 'heading') : 0;
  return { rest: [...nodes.slice(0, at), ...(nextHeading === -1 ? [] : after.slice(nextHeading))], found: true };
}

const disclaimer = /^\s*(?:medical |general )?disclaimer\b/i;
/** At the very end the same goes by other names. */
const lastWord = /^\s*(?:(?:medical |general )?disclaimer|(?:please |important )?note|remember|important)\b\s*:?/i;

function sayMissing(found: FoundSections, say: (line: number, message: string, remedy: string) => void): void {
  for (const [index, id] of sectionIds.entries()) {
    if (partsOf(found, id).length > 0) continue;
    const next = found.parts.find((part) => sectionIds.indexOf(part.id) > index);
    const [name] = sectionTitles[id];
    say(next?.line ?? found.lastLine, `section "${name}" was not found`, `add "### ${name}" here`);
  }
  if (found.preamble.length > 0) {
    say(found.preamble[0]?.position?.start.line ?? 1, 'text stands before the first section', 'move it into a section');
  }
}

function readSections(found: FoundSections): readonly PlacedSection[] {
  return sectionIds.flatMap((id): PlacedSection[] => {
    const parts = partsOf(found, id);
    const [first] = parts;
    if (first === undefined) return [];
    const blocks = id === 'faqs' ? [] : parts.flatMap((part) => partBlocks(part, parts.length > 1));
    // A sentence before the first heading introduces the medicine: it is kept where the medicine is named.
    const intro = id === 'generic-name' ? parseBlocks(found.preamble) : [];
    return [{ id, title: sectionTitles[id][0], line: first.line, blocks: [...blocks, ...intro] }];
  });
}

function partBlocks(part: SectionPart, isRepeated: boolean): readonly PlacedBlock[] {
  const isNameOnHeading = part.id === 'generic-name' && part.rest !== null;
  const named = isNameOnHeading ? null : part.rest ?? (isRepeated ? part.group : null);
  const name = plainText(part.rest ?? '', part.line);
  return [
    ...(named === null ? [] : [headingBlock(named, part.line)]),
    ...(isNameOnHeading ? [{ kind: 'paragraph' as const, label: null, statements: splitStatements(name), line: part.line }] : []),
    ...parseBlocks(part.nodes),
  ];
}

const partsOf = (found: FoundSections, id: SectionId): readonly SectionPart[] => found.parts.filter((part) => part.id === id);


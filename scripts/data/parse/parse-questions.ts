import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import { flattenInline, plainHtml, sliceFlat, squeeze, type FlatText } from './flatten-inline.ts';
import type { PlacedQuestion, PlacedStatement } from './page.ts';
import { plainText } from './parse-blocks.ts';
import { splitStatements } from './split-statements.ts';

/** Text under FAQs that belongs to no question. */
export interface Stray {
  readonly text: string;
  readonly line: number;
}

const questionMark = /^\s*(?:\d+[.)]\s*)?(?:Q\d*|Question(?:\s\d+)?)\s*[:.)]\s*/i;
const answerMark = /^\s*(?:A\d*|Answer(?:\s\d+)?)\s*[:.)]\s*/i;
const answerInside = /(?:^|[\s?.!])(?:A\d*|Answer)\s*:\s+/;
/** A line that opens a question or an answer inside a paragraph. */
const nextTurn = /\n(?=[^\S\n]*(?:Q\d*|A\d*|Question|Answer)\s*:)/gi;

/** What a piece of text under FAQs is: a question (with perhaps its answer), an answer, or more of the last answer. */
type Turn =
  | { readonly kind: 'question'; readonly question: FlatText; readonly answer: FlatText }
  | { readonly kind: 'answer'; readonly answer: FlatText };

/**
 * Reads questions and answers however they are set: "**Q: ...?** A: ..." in one bullet, in two lines, in two bullets, under
 * headings, numbered, or as plain bold questions.
 */
export function parseQuestions(nodes: readonly RootContent[]): { readonly questions: readonly PlacedQuestion[]; readonly strays: readonly Stray[] } {
  const questions: { question: string; line: number; answer: PlacedStatement[] }[] = [];
  const strays: Stray[] = [];
  for (const flat of nodes.flatMap((node) => flatTexts(node)).flatMap(splitTurns)) {
    const turn = readTurn(flat, questions.at(-1)?.answer.length === 0);
    const statements = splitStatements(turn.answer);
    if (turn.kind === 'question') {
      const question = squeeze(turn.question.text.replace(/\[\^[^\]]*\]/g, '')).replace(/\s*:$/, '');
      questions.push({ question, line: turn.question.lineAt(0), answer: [...statements] });
    } else if (questions.length > 0) {
      questions.at(-1)?.answer.push(...statements);
    } else if (statements.length > 0) {
      strays.push({ text: squeeze(flat.text), line: flat.lineAt(0) });
    }
  }
  // "**Acetylcysteine FAQs:**" over some of the questions asks nothing.
  return { questions: questions.filter(({ question, answer }) => answer.length > 0 || question.endsWith('?')), strays };
}

/** The paragraphs of a node in reading order; a heading is one whole bold line. */
function flatTexts(node: RootContent | ListItem): readonly FlatText[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'paragraph':
      return [flatten(node, line)];
    case 'heading':
      return [wholeBold(flatten(node, line))];
    case 'list':
    case 'listItem':
    case 'blockquote':
      return node.children.flatMap(flatTexts);
    case 'html':
      return [plainText(plainHtml(node.value), line)];
    case 'code':
      return [plainText(node.value, line)];
    default:
      return [];
  }
}

const flatten = (node: Paragraph | Heading, line: number): FlatText => flattenInline(node.children, line);
const wholeBold = (flat: FlatText): FlatText => ({ ...flat, bold: [[0, flat.text.length]] });

/** Cuts a paragraph before each line that opens a question or an answer, in plain or in bold letters. */
function splitTurns(flat: FlatText): readonly FlatText[] {
  const cuts = [0, ...[...flat.text.matchAll(nextTurn)].map((match) => match.index + 1), flat.text.length];
  return cuts.slice(0, -1).map((start, index) => sliceFlat(flat, start, cuts[index + 1] ?? flat.text.length))
    .filter(({ text }) => text.trim() !== '');
}

function readTurn(flat: FlatText, lastIsUnanswered: boolean): Turn {
  const mark = questionMark.exec(flat.text);
  if (mark !== null) return cutQuestion(flat, mark[0].length);
  const answer = answerMark.exec(flat.text);
  if (answer !== null) return { kind: 'answer', answer: tail(flat, answer[0].length) };
  const boldEnd = leadingBoldEnd(flat);
  if (boldEnd > 0 && /[?:]\s*$/.test(flat.text.slice(0, boldEnd))) return cutQuestion(flat, 0);
  // A plain "Can I drink alcohol? No, ..." opens a question only where no answer is awaited.
  const plain = /^[^.!?]{8,160}\?(?=\s|$)/.exec(flat.text);
  if (plain !== null && boldEnd === 0 && !lastIsUnanswered) return cutQuestion(flat, 0);
  return { kind: 'answer', answer: flat };
}

function cutQuestion(flat: FlatText, start: number): Turn {
  const boldEnd = leadingBoldEnd(flat);
  const inside = answerInside.exec(flat.text.slice(start));
  let end: number;
  if (boldEnd > start && flat.text.slice(start, boldEnd).trim() !== '') end = boldEnd;
  else if (inside !== null) end = start + inside.index + 1;
  else end = plainQuestionEnd(flat.text, start);
  const rest = tail(flat, end);
  const mark = answerMark.exec(rest.text) ?? /^\s*[:–—-]\s+/.exec(rest.text);
  return { kind: 'question', question: sliceFlat(flat, start, end), answer: mark === null ? rest : tail(rest, mark[0].length) };
}

function plainQuestionEnd(text: string, start: number): number {
  const at = text.indexOf('?', start);
  if (at !== -1) return at + 1;
  const lineEnd = text.indexOf('\n', start);
  return lineEnd === -1 ? text.length : lineEnd;
}

const tail = (flat: FlatText, start: number): FlatText => sliceFlat(flat, start, flat.text.length);

const leadingBoldEnd = ({ text, bold }: FlatText): number =>
  bold[0] !== undefined && text.slice(0, bold[0][0]).trim() === '' ? bold[0][1] : 0;

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../scripts/data/finding.ts';
import type { Page, PlacedBlock } from '../../../scripts/data/parse/page.ts';
import { parsePage } from '../../../scripts/data/parse/parse-page.ts';
import { pageStatements } from '../../../scripts/data/text/page-statements.ts';

function parse(source: string, { file = 'page.md', lenient = true } = {}): { page: Page | null; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  return { page: parsePage(source, { file, lenient, report: (finding) => findings.push(finding) }), findings };
}

const texts = (page: Page | null, id: string) => (page === null ? [] : pageStatements(page)).filter(({ section }) => section === id).map(({ text }) => text);
const blocks = (page: Page | null, id: string): readonly PlacedBlock[] => page?.sections.find((section) => section.id === id)?.blocks ?? [];
const headings = (page: Page | null, id: string) => blocks(page, id).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const questions = (page: Page | null) => page?.questions.map(({ question, answer }) => [question, answer.map(({ text }) => text).join(' ')]);

describe('a heading', () => {
  it.each([
    ['as the layout has it', '### Usage'],
    ['with a colon', '### Usage:'],
    ['in bold', '### **Usage**'],
    ['in bold with a colon', '### **Usage:**'],
    ['at another level', '## Usage'],
    ['in other case', '### USAGE'],
    ['with a number', '### 2. Usage'],
    ['underlined', 'Usage\n-----'],
    ['by its other name', '### Uses'],
    ['in bold only', '**Usage**'],
    ['in bold before its text', '**Usage:**'],
  ])('is found %s', (_how, heading) => {
    const { page } = parse(`${heading}\n\nIt lowers blood pressure.\n\n### Dosage\n\nOnce a day.`);
    expect(texts(page, 'usage')).toEqual(['It lowers blood pressure.']);
    expect(texts(page, 'dosage')).toEqual(['Once a day.']);
  });

  it.each([
    ['after a colon', '### Generic Name: Clonazepam'],
    ['after a colon in bold', '### **Generic Name:** Clonazepam'],
    ['without a colon', '### Generic Name Clonazepam'],
    ['after a dash', '### Generic Name - Clonazepam'],
    ['on the next line', '### Generic Name\nClonazepam'],
  ])('carries the generic name %s', (_how, heading) => {
    expect(texts(parse(`${heading}\n\n### Usage\n\nIt calms.`).page, 'generic-name')).toEqual(['Clonazepam']);
  });

  it('within a section is kept as a heading', () => {
    const { page } = parse('### Dosage\n\n#### Adults\n\nOnce a day.\n\n### Usage\n\nIt calms.');
    expect(headings(page, 'dosage')).toEqual(['Adults']);
  });

  it('of a list of side effects is no section', () => {
    const { page } = parse('### Side Effects\n\n#### Common Side Effects\n\n* Sleep\n\n### Usage\n\nIt calms.');
    expect(headings(page, 'side-effects')).toEqual(['Common Side Effects']);
    expect(texts(page, 'side-effects')).toEqual(['Sleep']);
  });
});

describe('a combination', () => {
  it('keeps one section per ingredient apart, with the ingredient on the heading', () => {
    const { page } = parse('### Usage of Paroxetine\n\nFor mood.\n\n### Usage (Clonazepam)\n\nFor calm.\n\n### Dosage\n\nOnce a day.');
    expect(headings(page, 'usage')).toEqual(['Paroxetine', 'Clonazepam']);
    expect(texts(page, 'usage')).toEqual(['For mood.', 'For calm.']);
  });

  it('keeps the sections under an ingredient heading apart', () => {
    const { page } = parse('# A + B\n\n## A\n\n### Usage\n\nFor mood.\n\n## B\n\n### Usage\n\nFor calm.\n');
    expect(headings(page, 'usage')).toEqual(['A', 'B']);
    expect(page?.id).toBe('a-b');
  });
});

describe('a page with bold words for sections under a heading per ingredient', () => {
  const { page, findings } = parse([
    '# A + B', 'Please note: they are sold apart.', '### A', '**Generic Name:** A', '**Usage:** For mood.', '* Low mood', '**Precautions:** With care.',
    '### B', '**Generic Name:** B', '**Usage:** For calm.', '**Precautions:**', '* **Liver:** With care.',
    '### FAQs (each on its own)', '**A FAQs:**', '* **Q: Old?** A: Yes.', '**B FAQs:**', '* **Q: New?** A: No.', '**Remember:** This is not medical advice.',
  ].join('\n\n'));

  it('keeps each ingredient apart', () => {
    expect(headings(page, 'usage')).toEqual(['A', 'B']);
    expect(texts(page, 'usage')).toEqual(['For mood.', 'Low mood', 'For calm.']);
    expect(texts(page, 'precautions')).toEqual(['With care.', 'With care.']);
  });

  it('asks what it asks, and ends before its last word', () => {
    expect(questions(page)).toEqual([['Old?', 'Yes.'], ['New?', 'No.']]);
    expect(page?.hasDisclaimer).toBe(true);
  });

  it('misses only what is not there', () => {
    expect(findings.map(({ message }) => message)).toEqual([
      'section "Dosage" was not found', 'section "Side Effects" was not found', 'section "How it Works" was not found', 'text stands before the first section',
    ]);
  });
});

describe('questions', () => {
  const asked = [['How soon?', 'In an hour.'], ['Can I drink?', 'No. It adds up.']];
  it.each([
    ['in bold in one bullet', '* **Q: How soon?** A: In an hour.\n* **Q: Can I drink?** A: No. It adds up.'],
    ['with a bold mark', '* **Q:** How soon? **A:** In an hour.\n* **Q:** Can I drink? **A:** No. It adds up.'],
    ['in two lines of a bullet', '* **Q: How soon?**\n  A: In an hour.\n* **Q: Can I drink?**\n  A: No. It adds up.'],
    ['in two bullets', '* Q: How soon?\n* A: In an hour.\n* Q: Can I drink?\n* A: No. It adds up.'],
    ['with the answer in a sub-bullet', '* **How soon?**\n    * In an hour.\n* **Can I drink?**\n    * No.\n    * It adds up.'],
    ['in paragraphs', '**Q: How soon?**\n\nA: In an hour.\n\n**Q: Can I drink?**\n\nA: No. It adds up.'],
    ['in lines of one paragraph', 'Q: How soon?\nA: In an hour.\nQ: Can I drink?\nA: No. It adds up.'],
    ['as headings', '#### How soon?\n\nIn an hour.\n\n#### Can I drink?\n\nNo. It adds up.'],
    ['numbered, in bold, without marks', '1. **How soon?** In an hour.\n2. **Can I drink?** No. It adds up.'],
    ['in plain letters without marks', '* How soon? In an hour.\n* Can I drink? No. It adds up.'],
    ['with numbered marks', '* **Q1: How soon?** A1: In an hour.\n* **Q2: Can I drink?** A2: No. It adds up.'],
    ['with words as marks', '**Question:** How soon?\n**Answer:** In an hour.\n\n**Question:** Can I drink?\n**Answer:** No. It adds up.'],
  ])('are read %s', (_how, text) => {
    expect(questions(parse(`### Usage\n\nIt calms.\n\n### FAQs\n\n${text}\n`).page)).toEqual(asked);
  });

  it('are found under "FAQ", and the closing disclaimer is none of them', () => {
    const { page } = parse('## FAQ\n\n* **Q: How soon?** A: In an hour.\n\n**Disclaimer:** General information. Ask a doctor.\n');
    expect(questions(page)).toEqual([['How soon?', 'In an hour.']]);
    expect(page?.hasDisclaimer).toBe(true);
  });

  it('say text that belongs to none', () => {
    expect(parse('### FAQs\n\nSome words first.\n\n* **Q: How soon?** A: In an hour.').findings.map(({ line, message }) => [line, message]))
      .toContainEqual([3, 'text under FAQs belongs to no question: "Some words first."']);
  });
});

describe('a page', () => {
  it('is read with a byte-order mark and Windows line ends', () => {
    const { page } = parse('\uFEFF---\r\ntitle: Clonazepam\r\n---\r\n\r\n# Clonazepam\r\n### Usage\r\nIt calms.\r\nIt is old.\r\n');
    expect(page?.title).toBe('Clonazepam');
    expect(pageStatements(page!).map(({ text, line }) => [text, line])).toEqual([['It calms.', 7], ['It is old.', 8]]);
  });

  it.each([
    ['Paroxetine + Clonazepam', 'paroxetine-clonazepam'],
    ['Sumatriptan Nasal', 'sumatriptan-nasal'],
    ['Bétaméthasone 0.1%', 'betamethasone-0-1'],
  ])('titled %s has the id %s', (title, id) => {
    expect(parse(`---\ntitle: ${title}\n---\n### Usage\n\nIt calms.`).page?.id).toBe(id);
  });

  it('without title is called by its file', () => {
    expect(parse('### Usage\n\nIt calms.', { file: '/x/clonazepam.md' }).page?.id).toBe('clonazepam');
  });

  it('keeps a sentence before the first heading', () => {
    expect(texts(parse('# A\n\nIt is a pill.\n\n### Generic Name\n\nA\n').page, 'generic-name')).toEqual(['A', 'It is a pill.']);
  });

  it('reads sub-bullets and labels with the colon outside the bold', () => {
    const { page } = parse('### Precautions\n\n* **Interactions**: Many.\n    * Warfarin\n    * Aspirin\n* **Children** - Not studied.\n');
    const [list] = blocks(page, 'precautions');
    expect(list?.kind === 'list' && list.items.map(({ label, statements, items }) => [label, statements.length, items.length]))
      .toEqual([['Interactions', 1, 2], ['Children', 1, 0]]);
  });

  it('cuts labelled lines of one paragraph apart', () => {
    const { page } = parse('### Dosage\n\n**Adults:** Once a day.\n**Children:** Not used.\n');
    expect(blocks(page, 'dosage').map((block) => block.kind === 'paragraph' && block.label)).toEqual(['Adults', 'Children']);
  });

  it('turns markup into inert text', () => {
    const { page } = parse('### Usage\n\nIt *calms* `you`, <img src=x onerror=alert(1)> [here](javascript:alert(1))<br>now.\n');
    expect(texts(page, 'usage')).toEqual(['It calms you, <img src=x onerror=alert(1)> here now.']);
  });

  it('reads footnotes that are defined at its end', () => {
    const { page } = parse('### Usage\n\nIt calms.[^1]\n\n### FAQs\n\n* **Q: Old?** A: Yes.[^1]\n\n[^1]: https://example.com\n');
    expect(pageStatements(page!).map(({ text, citations }) => [text, citations.length])).toEqual([['It calms.', 1], ['Yes.', 1]]);
  });

  it('says each section that is missing, where it belongs', () => {
    const { findings } = parse('### Generic Name\n\nA\n\n### Dosage\n\nOnce a day.\n');
    expect(findings.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '5 section "Usage" was not found', '7 section "Side Effects" was not found', '7 section "How it Works" was not found',
      '7 section "Precautions" was not found', '7 section "FAQs" was not found',
    ]);
  });

  it('without any section is no page', () => {
    const { page, findings } = parse('# Notes\n\nBuy milk.\n');
    expect(page).toBeNull();
    expect(findings).toHaveLength(1);
  });

  it.each([
    ['a heading in other words', '### Uses\n\nIt calms.\n', '"Uses" is not written as the layout has it'],
    ['sections in another order', '### Dosage\n\nOnce.\n\n### Usage\n\nIt calms.\n', '"Usage" stands after "Dosage"'],
    ['a section twice', '### Usage\n\nIt calms.\n\n### Usage\n\nIt calms.\n', 'section "Usage" stands twice'],
    ['a heading of its own', '### Usage\n\nIt calms.\n\n### Storage\n\nDry.\n', '"Storage" is no section of the layout'],
    ['a link', '### Usage\n\nIt [calms](https://example.com).\n', 'a link stands in the text'],
    ['HTML', '### Usage\n\nIt <b>calms</b>.\n', 'HTML stands in the text'],
    ['a list too deep', '### Usage\n\n* It\n    * calms\n        * you\n', 'a list stands in a list item'],
  ])('of our own may not have %s', (_what, body, message) => {
    expect(parse(body, { lenient: false }).findings.map((finding) => finding.message)).toContain(message);
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom('### Usage\n', '### FAQs\n', '---\n', '* ', '**Q:', '**', 'A: ', '[^a:1]', '\n\n', ': ', '    ', '<b>', '\0', '\uE000', '&amp;', '|', '`', '#', '. A', '\uD800');
    fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
      for (const lenient of [true, false]) parse(parts.join(''), { lenient });
    }), { numRuns: 300 });
  });
});

describe('front matter', () => {
  const head = readFileSync(new URL('../fixtures/front-matter.md', import.meta.url), 'utf8');

  it('says each wrong value on its line and keeps the good ones', () => {
    const { page, findings } = parse(head, { lenient: false, file: 'wrong.md' });
    const expected = head.split('\n').flatMap((line, index) => (line.includes('# fault') ? [index + 1] : []));
    const found = findings.filter(({ check }) => check === 'front-matter');
    expect([...new Set(found.map(({ line }) => line))].sort((a, b) => a - b)).toEqual(expected);
    expect(page?.front.purpose).toBe('high blood pressure');
    expect(page?.front.codes.rxcui).toBe('2598');
  });

  it('asks nothing of other people\'s pages', () => {
    const isFrontMatter = ({ check }: Finding) => check === 'front-matter';
    expect(parse('---\nlayout: post\nauthor: me\n---\n### Usage\n\nIt calms.').findings.filter(isFrontMatter)).toEqual([]);
    expect(parse('### Usage\n\nIt calms.').findings.filter(isFrontMatter)).toEqual([]);
    expect(parse('### Usage\n\nIt calms.', { lenient: false }).findings.filter(isFrontMatter)).toHaveLength(15);
  });
});

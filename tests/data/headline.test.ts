import { describe, expect, it } from 'vitest';
import { parsePage } from '../../scripts/data/parse/parse-page.ts';
import { deriveHeadline, headlineMaxChars } from '../../src/drugs/headline.ts';

function headlineOf(body: string) {
  const page = parsePage(`---\ntitle: Examplol\n---\n\n${body}`, { file: 'page.md', lenient: true, report: () => {} });
  if (page === null) throw new Error('no page');
  const headline = deriveHeadline(page);
  const text = (statements: readonly { text: string }[]) => statements.map((statement) => statement.text);
  return {
    whatFor: headline.whatFor?.text ?? null,
    mostSerious: headline.mostSerious === null ? null : `${headline.mostSerious.label}: ${headline.mostSerious.statement.text}`,
    getHelp: text(headline.getHelp),
    common: text(headline.common),
    precautions: headline.precautions.map(({ label, statement }) => `${label}: ${statement.text}`),
  };
}

const ours = `### Usage

It lowers blood pressure.[^a:1] It helps the heart.[^a:1]

### Side Effects

**Common Side Effects:**

* Feeling tired[^a:6]
* Feeling dizzy[^a:6]

**Less Common but Serious Side Effects:**

* **Get help now:** Fainting[^a:5]
* **Tell your doctor:** Low mood[^a:5]

### Precautions

* **Boxed Warning:** Stopping suddenly can cause a heart attack.[^a:boxed warning] It is stopped slowly.[^a:boxed warning]
* **Do Not Take If:** You have a very slow heartbeat.[^a:4]
* **Do Not Take If:** You are allergic to it.[^a:4]
* **Driving:** It can make you dizzy.[^a:5]
`;

describe('the headline of one of our pages', () => {
  it('is made of the page\'s own statements, with their citations', () => {
    expect(headlineOf(ours)).toEqual({
      whatFor: 'It lowers blood pressure.',
      mostSerious: 'Boxed Warning: Stopping suddenly can cause a heart attack.',
      getHelp: ['Fainting'],
      common: ['Feeling tired', 'Feeling dizzy'],
      precautions: ['Do Not Take If: You have a very slow heartbeat.', 'Driving: It can make you dizzy.'],
    });
  });

  it('takes the first Do Not Take If where nothing is boxed, and does not repeat it', () => {
    const { mostSerious, precautions } = headlineOf(ours.replace(/^\* \*\*Boxed.*\n/m, ''));
    expect(mostSerious).toBe('Do Not Take If: You have a very slow heartbeat.');
    expect(precautions).not.toContain(mostSerious);
  });

  it('takes whole effects and precautions while they fit, the weightier ones first, in the order of the page', () => {
    const long = 'It is a long story that fills the popover. '.repeat(6).trim();
    const labels = ['Older Adults', 'Interactions', 'Driving', 'Overdose'];
    const { common, precautions } = headlineOf([
      '### Side Effects', '**Common Side Effects:**', ...Array.from({ length: 60 }, (_item, at) => `* Effect number ${at} of many`),
      '### Precautions', ...labels.map((label) => `* **${label}:** ${label === 'Overdose' ? 'Call.' : `${long}[^a:1]`}`),
    ].join('\n\n'));
    expect(common.join('').length).toBeLessThanOrEqual(headlineMaxChars);
    expect(common[0]).toBe('Effect number 0 of many');
    expect(precautions.map((line) => line.split(':')[0])).toEqual(['Interactions', 'Overdose']);
  });

  it('never cuts the signs to get help for', () => {
    const signs = Array.from({ length: 40 }, (_item, at) => `* **Get help now:** A sign of danger, number ${at}`);
    expect(headlineOf(['### Side Effects', '**Less Common but Serious Side Effects:**', ...signs].join('\n\n')).getHelp).toHaveLength(40);
  });
});

describe('the headline of another publisher\'s page', () => {
  it('takes every serious effect where none says what to do, bold words included', () => {
    const { getHelp } = headlineOf('### Side Effects\n\n* **Common side effects:**\n    * Sleep\n* **Serious side effects:**\n    * **Breathing:** slow or weak\n    * Fainting\n');
    expect(getHelp).toEqual(['Breathing: slow or weak', 'Fainting']);
  });

  it('knows the same precautions by other labels', () => {
    const { mostSerious, precautions } = headlineOf('### Precautions\n\n* **Contraindications:** Liver disease.\n* **Withdrawal:** Slowly.\n* **Drug Interactions:** Many.\n');
    expect(mostSerious).toBe('Do Not Take If: Liver disease.');
    expect(precautions).toEqual(['Withdrawal: Slowly.', 'Drug Interactions: Many.']);
  });

  it.each([
    ['opened by a sentence', 'It is mild. Common side effects can include:\n\n* Sleep\n\nLess common but more serious side effects need help. These include:\n\n* Fainting\n\nIf serious effects come, stop.'],
    ['in words before a colon', '* Common: Sleep\n* Less Common but Serious: Fainting\n'],
    ['in prose', '**Common Side Effects:** Sleep\n\n**Serious Side Effects:** Fainting'],
    ['under headings', '#### Common\n\n* Sleep\n\n#### Less common, but potentially serious\n\n* Fainting'],
    ['as rare ones', '**Common Side Effects:**\n\n* Sleep\n\n**Rare Side Effects:**\n\n* Fainting'],
  ])('finds the two lists %s', (_how, text) => {
    const { common, getHelp } = headlineOf(`### Side Effects\n\n${text}\n`);
    expect([common, getHelp]).toEqual([['Sleep'], ['Fainting']]);
  });

  it('takes prose that says serious effects, not advice about them', () => {
    const { getHelp } = headlineOf('### Side Effects\n\nMore serious effects are liver damage and fits. They are rare.\n\nIf you notice serious effects, call a doctor.\n');
    expect(getHelp).toEqual(['More serious effects are liver damage and fits.', 'They are rare.']);
  });

  it('does not take "less common" effects for common ones', () => {
    expect(headlineOf('### Side Effects\n\n**Less common side effects:**\n\n* Rash\n\n**Common side effects:**\n\n* Sleep\n').common).toEqual(['Sleep']);
  });

  it('is empty where the page says nothing', () => {
    expect(headlineOf('### Dosage\n\nOnce a day.')).toEqual({ whatFor: null, mostSerious: null, getHelp: [], common: [], precautions: [] });
  });
});

import { precautionLabels } from '../../../src/drugs/monograph.ts';
import type { ListedName } from '../parse/front-matter.ts';
import type { Card } from '../load/cards.ts';

/** What the writer was asked for; null where nothing was answered. */
export interface Answers {
  readonly title: string;
  readonly id: string;
  readonly class: string | null;
  readonly purpose: string | null;
  readonly sourceTitle: string | null;
  readonly sourcePublisher: string | null;
  readonly sourceUrl: string | null;
  readonly sourceRevised: string | null;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Stands where the writer has still to write; data:check finds each one. */
export const todo = 'TODO';

/** The start of a monograph: all that the project knows of the medicine filled in, all else to do. */
export function pageTemplate(answers: Answers, card: Card | null): string {
  const { title, id, today } = answers;
  const codes = card?.codes ?? { rxcui: null, atc: [] };
  const brands = Object.entries(card?.brands ?? {});
  const status = Object.entries(card?.status ?? {});
  return `---
layout: minimal-medicine
title: ${title}
id: ${id}
names:
  generic: ${list(card?.generic ?? [{ name: title.toLowerCase(), evidence: 'none' }])}
  brands:${brands.length === 0 ? ' {}' : brands.map(([country, names]) => `\n    ${country}: ${list(names)}`).join('')}
  salts: ${list(card?.salts ?? [])}
${card === null || card.other.length === 0 ? '' : `  other: ${list(card.other)}\n`}  abbreviations: ${list(card?.abbreviations ?? [])}
ingredients: [${(card?.ingredients ?? [id]).join(', ')}]
class: ${answers.class ?? card?.class ?? todo}
purpose: ${answers.purpose ?? card?.purpose ?? todo}
codes: {rxcui: ${codes.rxcui === null ? 'null' : `"${codes.rxcui}"`}, atc: [${codes.atc.join(', ')}]}
status: {${status.map(([country, text]) => `${country}: ${text}`).join(', ')}}
look_alikes: [${(card?.look_alikes ?? []).join(', ')}]
sources:
  us-label:
    title: ${answers.sourceTitle ?? todo}
    publisher: ${answers.sourcePublisher ?? todo}
    url: ${answers.sourceUrl ?? todo}
    revised: ${answers.sourceRevised ?? 'not seen'}
    read: ${today}
checked: {date: not yet, by: not yet}
review_by: ${Number(today.slice(0, 4)) + 1}${today.slice(4)}
gaps: []
---

# ${title}

### Generic Name

${title}[^us-label:11]

### Usage

${todo}

### Dosage

**Adults:**

* ${todo}

**Forms:** ${todo}

### Side Effects

**Common Side Effects:**

* ${todo}

**Less Common but Serious Side Effects:**

* **Get help now:** ${todo}
* **Tell your doctor:** ${todo}

### How it Works

${todo}

### Precautions

${precautionLabels.map((label) => `* **${label}:** ${todo}`).join('\n')}

### FAQs

* **Q: How soon does it work?** A: ${todo}
* **Q: What if I miss a dose?** A: ${todo}
* **Q: Can I drink alcohol?** A: ${todo}
* **Q: How is it stored?** A: ${todo}

**Disclaimer:** This is general information, not medical advice. Ask your doctor or pharmacist about your own case.
`;
}

/** The start of its evidence file. */
export const evidenceTemplate = ({ id, title, today }: Answers): string => `${JSON.stringify({
  id, read: today, passages: { 'us-label:11': { via: todo, sha256: null } },
  statements: [{ statement: title, cites: ['us-label:11'], terms: [title.toLowerCase()], figures: [] }],
}, null, 2)}\n`;

const list = (names: readonly ListedName[]): string =>
  `[${names.map(({ name, evidence }) => (evidence === 'none' ? quoted(name) : `{name: ${quoted(name)}, evidence: ${evidence}}`)).join(', ')}]`;

/** A name with a mark that YAML reads is put in quotes. */
const quoted = (text: string): string => (/^[\p{L}][\p{L}\p{N} .+-]*$/u.test(text) && !/^(?:true|false|null|yes|no)$/i.test(text) ? text : JSON.stringify(text));

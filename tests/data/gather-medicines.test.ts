import { describe, expect, it } from 'vitest';
import { gatherMedicines, toNameRecords } from '../../scripts/data/names/gather-medicines.ts';
import { parsePage } from '../../scripts/data/parse/parse-page.ts';
import { readFixture } from './read-fixture.ts';

type PageSource = readonly [title: string, generic: string];

function pages(sources: readonly PageSource[]) {
  return sources.map(([title, generic]) => {
    const page = parsePage(`---\ntitle: ${title}\n---\n\n### Generic Name\n\n${generic}\n`, { file: `${title}.md`, lenient: true, report: () => {} });
    if (page === null) throw new Error('no page');
    return page;
  });
}

const namesOf = (...sources: PageSource[]) =>
  Object.fromEntries(gatherMedicines({ pages: pages(sources), cards: [] })
    .map(({ id, names, ingredients }) => [id, [names.map(({ text, kind }) => `${text} (${kind})`), ingredients]]));

describe('names of a page without names in its front matter', () => {
  it('are its title', () => {
    expect(namesOf(['Clonazepam', 'Clonazepam'])).toEqual({ clonazepam: [['clonazepam (generic)'], ['clonazepam']] });
  });

  it('are the usual ways to write a combination', () => {
    expect(namesOf(['Paroxetine + Clonazepam', 'Paroxetine + Clonazepam'])).toEqual({
      'paroxetine-clonazepam': [
        ['paroxetine + clonazepam (combination)', 'paroxetine and clonazepam (combination)', 'paroxetine/clonazepam (combination)'],
        ['clonazepam', 'paroxetine'],
      ],
    });
  });

  it('leave a name to the page that has it as its title', () => {
    expect(namesOf(['Sumatriptan', 'Sumatriptan'], ['Sumatriptan Nasal', 'Sumatriptan'])).toEqual({
      'sumatriptan': [['sumatriptan (generic)'], ['sumatriptan']],
      'sumatriptan-nasal': [['sumatriptan nasal (generic)'], ['sumatriptan']],
    });
  });

  it('tell a brand in the title from the generic name below', () => {
    expect(namesOf(['Klonopin', 'Clonazepam (a benzodiazepine)'])).toEqual({
      klonopin: [['clonazepam (generic)', 'Klonopin (brand)'], ['clonazepam']],
    });
  });

  it('are both names of a title with square brackets', () => {
    expect(namesOf(['"Acetaminophen [paracetamol]"', 'Acetaminophen (paracetamol)'])).toEqual({
      'acetaminophen-paracetamol': [['acetaminophen (generic)', 'paracetamol (generic)'], ['acetaminophen']],
    });
  });

  it('leave out a route in round brackets, unless another page has the bare name', () => {
    expect(namesOf(['Acyclovir (Topical)', 'Acyclovir (Topical)'])).toEqual({ 'acyclovir-topical': [['acyclovir (generic)'], ['acyclovir']] });
    expect(namesOf(['Acyclovir (Topical)', 'Acyclovir (Topical)'], ['Acyclovir', 'Acyclovir'])).toEqual({
      'acyclovir': [['acyclovir (generic)'], ['acyclovir']],
      'acyclovir-topical': [['acyclovir topical (generic)'], ['acyclovir']],
    });
  });

  it('do not take a sentence for a name', () => {
    expect(namesOf(['Clonazepam', 'The generic name of this medicine is clonazepam.'])).toEqual({ clonazepam: [['clonazepam (generic)'], ['clonazepam']] });
  });
});

describe('a medicine with both page and card', () => {
  it('takes the page and adds the names of the card, none twice', () => {
    const { dataset } = readFixture('card-agrees', 'right');
    const [medicine] = gatherMedicines(dataset);
    expect(medicine?.page?.id).toBe('examplol');
    expect(medicine?.names.map(({ text }) => text)).toEqual(['examplol', 'altexamplol']);
  });
});

describe('name records', () => {
  it('join the countries of a brand and call ingredients by their US names', () => {
    const { dataset } = readFixture('names', 'combination');
    expect(toNameRecords(gatherMedicines(dataset))).toEqual([
      {
        id: 'acetaminophen', title: 'Acetaminophen', ingredients: ['acetaminophen'],
        names: [
          { text: 'acetaminophen', kind: 'generic', countries: [], evidence: 'none' },
          { text: 'paracetamol', kind: 'generic', countries: [], evidence: 'none' },
          { text: 'APAP', kind: 'abbreviation', countries: [], evidence: 'dose' },
          { text: 'Panadol', kind: 'brand', countries: ['AU', 'GB'], evidence: 'none' },
        ],
      },
      {
        id: 'acetaminophen-codeine', title: 'Acetaminophen and codeine', ingredients: ['acetaminophen', 'codeine'],
        names: [
          { text: 'acetaminophen and codeine', kind: 'combination', countries: [], evidence: 'none' },
          { text: 'Co-codamol', kind: 'combination', countries: [], evidence: 'none' },
          { text: 'Everywhere', kind: 'brand', countries: [], evidence: 'none' },
        ],
      },
    ]);
  });
});

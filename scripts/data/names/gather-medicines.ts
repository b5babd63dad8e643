import type { NameRecord } from '../../../src/drugs/name.ts';
import { compareText } from '../finding.ts';
import type { Card } from '../load/cards.ts';
import type { Dataset } from '../load/dataset.ts';
import type { Page } from '../parse/page.ts';
import { deriveNames } from './derive-names.ts';
import type { Medicine } from './medicine.ts';
import { mergeNames, namesOf } from './merge-names.ts';

/** Joins pages and cards by id, by id. The page's own word counts; the card adds its names. */
export function gatherMedicines({ pages, cards }: Pick<Dataset, 'pages' | 'cards'>): readonly Medicine[] {
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const pageIds = new Set(pages.map(({ id }) => id));
  const titles = new Set(pages.map(({ title }) => title.toLowerCase()));
  return [
    ...pages.map((page) => fromPage(page, cardOf.get(page.id) ?? null, titles)),
    ...cards.filter(({ id }) => !pageIds.has(id)).map(fromCard),
  ].sort((a, b) => compareText(a.id, b.id));
}

/** What the lexicon is made of. Ingredients are said by their US generic names. */
export function toNameRecords(medicines: readonly Medicine[]): readonly NameRecord[] {
  const nameOf = createIngredientNamer(medicines);
  return medicines.map(({ id, title, names, ingredients }) => ({
    id, title, ingredients: ingredients.map(nameOf).sort(compareText), names,
  }));
}

/** The US generic name of an ingredient by its id; an ingredient without an entry is called by its id. */
export function createIngredientNamer(medicines: readonly Medicine[]): (id: string) => string {
  const byId = new Map(medicines.map((medicine) => [medicine.id, medicine]));
  return (id) => {
    const generic = byId.get(id)?.names.find(({ kind }) => kind === 'generic')?.text;
    return (generic ?? id.replaceAll('-', ' ')).toLowerCase();
  };
}

function fromPage(page: Page, card: Card | null, titles: ReadonlySet<string>): Medicine {
  const { front } = page;
  const isNamed = front.names.generic.length > 0;
  const derived = isNamed ? null : deriveNames(page, titles);
  const ingredients = front.ingredients.length > 0 ? front.ingredients : derived?.ingredients ?? [page.id];
  const isCombination = ingredients.length > 1;
  return {
    id: page.id,
    title: page.title,
    page,
    card,
    names: mergeNames([
      ...(derived?.names ?? namesOf(front.names, { isCombination })),
      ...(card === null ? [] : namesOf(card, { isCombination })),
    ]),
    ingredients: [...ingredients].sort(compareText),
    classId: front.class ?? card?.class ?? null,
    purpose: front.purpose ?? card?.purpose ?? null,
    codes: {
      rxcui: front.codes.rxcui ?? card?.codes.rxcui ?? null,
      atc: front.codes.atc.length > 0 ? front.codes.atc : card?.codes.atc ?? [],
    },
    status: Object.keys(front.status).length > 0 ? front.status : card?.status ?? {},
    lookAlikes: [...new Set([...front.look_alikes, ...(card?.look_alikes ?? [])])].sort(compareText),
  };
}

function fromCard(card: Card): Medicine {
  const [first] = card.generic;
  const title = first?.name ?? card.id;
  return {
    id: card.id,
    title: title.slice(0, 1).toUpperCase() + title.slice(1),
    page: null,
    card,
    names: mergeNames(namesOf(card, { isCombination: card.ingredients.length > 1 })),
    ingredients: [...card.ingredients].sort(compareText),
    classId: card.class,
    purpose: card.purpose,
    codes: card.codes,
    status: card.status,
    lookAlikes: card.look_alikes,
  };
}

/** A number with its unit as both stand in a text. */
export interface Figure {
  /** Canonical: "0.25", "1000" ("1,000"), "2" ("two"). */
  readonly number: string;
  /** Canonical and singular: "mg", "mcg", "hour"; null for a number without a known unit. */
  readonly unit: string | null;
  /** As written: "0.25 mg". */
  readonly written: string;
}

const numberWords: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fourteen: 14,
  fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90, hundred: 100,
};

/** Unit as written (singular, lower case) -> unit as compared. */
const units: Readonly<Record<string, string>> = {
  'mg': 'mg', 'milligram': 'mg', 'g': 'g', 'gram': 'g', 'kg': 'kg', 'kilogram': 'kg', 'mcg': 'mcg', 'microgram': 'mcg', 'µg': 'mcg', 'μg': 'mcg', 'ug': 'mcg',
  'ng': 'ng', 'ml': 'ml', 'milliliter': 'ml', 'millilitre': 'ml', 'l': 'l', 'liter': 'l', 'litre': 'l', 'dl': 'dl', '%': '%', 'percent': '%', 'per cent': '%',
  'hour': 'hour', 'hr': 'hour', 'h': 'hour', 'minute': 'minute', 'min': 'minute', 'second': 'second', 'day': 'day', 'night': 'day', 'week': 'week', 'wk': 'week',
  'month': 'month', 'year': 'year', 'yr': 'year', 'unit': 'unit', 'international unit': 'unit', 'iu': 'unit', 'mmol': 'mmol', 'mol': 'mol', 'meq': 'meq',
  'tablet': 'tablet', 'capsule': 'capsule', 'caplet': 'caplet', 'pill': 'pill', 'puff': 'puff', 'inhalation': 'inhalation', 'spray': 'spray', 'drop': 'drop',
  'patch': 'patch', 'suppository': 'suppository', 'teaspoon': 'teaspoon', 'drink': 'drink', '°f': '°f', '°c': '°c', 'degree': 'degree', 'pound': 'pound', 'lb': 'pound',
  'time': 'time', 'trimester': 'trimester',
};
const unitPattern = Object.keys(units).sort((a, b) => b.length - a.length).map((unit) => unit.replace('.', '\\.')).join('|');
const wordPattern = Object.keys(numberWords).join('|');
const figurePattern = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|(?:${wordPattern})(?![\p{L}]))(?:[\s-]*(?<unit>${unitPattern})(?:s|es)?(?![\p{L}]))?`,
  'giu',
);
/** Between two numbers of which only the second names the unit they share: "2 to 4 weeks", "25, 50 and 100 mg". */
const sharesUnit = /^(?:\s*,\s*(?:(?:to|or|and)\s+)?|[\s-]+(?:to|or|and|through)[\s-]+|\s*[-–—/]\s*)(?:up\s+to\s+|about\s+)?$/i;

/** Finds every number of a text, its unit where it has one. */
export function findFigures(text: string): readonly Figure[] {
  const found = [...text.matchAll(figurePattern)].map((match) => {
    const number = match.groups?.['number'] ?? '';
    const unit = match.groups?.['unit'];
    // "At one time" measures nothing.
    const isIdiom = /^one[\s-]+time$/i.test(match[0]);
    return {
      start: match.index, end: match.index + match[0].length, written: match[0],
      number: String(numberWords[number.toLowerCase()] ?? Number(number.replaceAll(',', ''))),
      unit: unit === undefined || isIdiom ? null : units[unit.toLowerCase().replace(/\s+/g, ' ')] ?? null,
    };
  });
  for (let index = found.length - 2; index >= 0; index--) {
    const [figure, next] = [found[index], found[index + 1]];
    if (figure === undefined || next === undefined || figure.unit !== null || next.unit === null) continue;
    if (sharesUnit.test(text.slice(figure.end, next.start))) found[index] = { ...figure, unit: next.unit, written: `${figure.written} … ${next.unit}` };
  }
  return found.map(({ number, unit, written }) => ({ number, unit, written }));
}

/** Does a text of bare facts hold the figure? A bare number there serves for any unit ("65 and older" for "65 years"). */
export const hasFigure = (known: readonly Figure[], { number, unit }: Figure): boolean =>
  known.some((figure) => figure.number === number && (figure.unit === unit || figure.unit === null || unit === null));

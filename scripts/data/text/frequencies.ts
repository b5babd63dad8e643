/** How often something is done, as "2/day"; `written` as it stands in the text. */
export interface Frequency {
  readonly rate: string;
  readonly written: string;
}

const counts: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const periods: Readonly<Record<string, string>> = {
  day: 'day', daily: 'day', night: 'day', nightly: 'day', week: 'week', weekly: 'week', month: 'month', monthly: 'month', year: 'year', yearly: 'year',
};
const period = 'day|daily|nightly|night|weekly|week|monthly|month|yearly|year';
const stated = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:(?<adverb>once|twice|thrice)|(?<count>\d+|one|two|three|four|five|six)\s+times)[\s-]+(?:(?:a|an|each|every|per|in a)\s+)?(?<period>${period})(?!\p{L})`,
  'giu',
);
/** How sources say it besides. */
const shorthand: readonly (readonly [RegExp, string])[] = [
  [/\bb\.?i\.?d\b/i, '2/day'], [/\bt\.?i\.?d\b/i, '3/day'], [/\bq\.?i\.?d\b/i, '4/day'], [/\bq\.?d\b|\b(?:daily|every day|each day|per day|a day|nightly|at bedtime)\b/i, '1/day'],
  [/\b(?:weekly|every week|each week|per week|a week)\b/i, '1/week'], [/\b(?:monthly|every month|per month|a month)\b/i, '1/month'], [/\b(?:yearly|every year|per year|a year)\b/i, '1/year'],
];

/** "twice daily", "3 times a week": what a sentence of ours says, in one form. */
export const findFrequencies = (text: string): readonly Frequency[] =>
  [...text.matchAll(stated)].map((match) => {
    const { adverb, count = '', period: unit = '' } = match.groups ?? {};
    const times = counts[(adverb ?? count).toLowerCase()] ?? Number(count);
    return { rate: `${times}/${periods[unit.toLowerCase()] ?? unit}`, written: match[0] };
  });

/** Does a fact of a source say so, in words or in shorthand ("bid", "weekly")? */
export const saysFrequency = (fact: string, { rate }: Frequency): boolean =>
  findFrequencies(fact).some((frequency) => frequency.rate === rate)
  || shorthand.some(([pattern, meaning]) => meaning === rate && pattern.test(fact));

/** The text without its frequencies: their numbers are no amounts. */
export const withoutFrequencies = (text: string): string => text.replace(stated, ' ');

import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../scripts/data/parse/split-sentences.ts';

const split = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['ends at a full stop before a capital', 'It is a pill. It is old.', ['It is a pill.', 'It is old.']],
    ['keeps decimals whole', 'The dose is 0.5 mg twice daily. At most 2.25 mg.', ['The dose is 0.5 mg twice daily.', 'At most 2.25 mg.']],
    ['ends after a unit', 'Take 0.5 mg. Take it with food.', ['Take 0.5 mg.', 'Take it with food.']],
    ['goes on after a unit before a small letter', 'It is given as 5 mg. twice daily.', ['It is given as 5 mg. twice daily.']],
    ['knows e.g. and i.e.', 'Other medicines, e.g. Warfarin, i.e. Coumadin, matter.', ['Other medicines, e.g. Warfarin, i.e. Coumadin, matter.']],
    ['knows titles', 'Ask Dr. Smith or Mrs. Jones. They know.', ['Ask Dr. Smith or Mrs. Jones.', 'They know.']],
    ['knows countries, which may end a sentence too', 'It is sold in the U.S. It is not sold in the U.K. market.', ['It is sold in the U.S.', 'It is not sold in the U.K. market.']],
    ['keeps vs. and approx. within', 'Warfarin vs. Aspirin, approx. 5 in 100.', ['Warfarin vs. Aspirin, approx. 5 in 100.']],
    ['tells "No. 5" from a no', 'Schedule No. 5 applies. He said no. The end.', ['Schedule No. 5 applies.', 'He said no.', 'The end.']],
    ['takes closing quotes and brackets along', 'It says "stop." Then stop (at once.) Good.', ['It says "stop."', 'Then stop (at once.)', 'Good.']],
    ['begins a sentence with a number', 'It helps many. 20 people had it.', ['It helps many.', '20 people had it.']],
    ['ends at question and exclamation marks', 'Is it old? Yes! It is.', ['Is it old?', 'Yes!', 'It is.']],
    ['leaves a list item without a stop whole', 'Feeling sick (nausea)', ['Feeling sick (nausea)']],
    ['finds nothing in space', '  \n ', []],
  ])('%s', (_behaviour, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

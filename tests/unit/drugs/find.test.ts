import { describe, expect, it } from 'vitest';
import { sampleDetector } from './sample-lexicon.ts';

const detector = sampleDetector();
const found = (text: string) => detector.detect(text).map((mention) => mention.text);

describe('reads names as they are written', () => {
  it.each([
    ['in any case', 'CLONAZEPAM, Clonazepam and clonazepam', ['CLONAZEPAM', 'Clonazepam', 'clonazepam']],
    ['with a possessive, which stays outside', "Klonopin's label; Tylenol’s maker", ['Klonopin', 'Tylenol']],
    ['in the plural', 'two Tylenols and several aspirins', ['Tylenols', 'aspirins']],
    ['before and after a hyphen', 'warfarin-induced bleeding, anti-warfarin, non-aspirin', ['warfarin', 'warfarin', 'aspirin']],
    ['on both sides of a slash or dash', 'aspirin/warfarin, aspirin–warfarin', ['aspirin', 'warfarin', 'aspirin', 'warfarin']],
    ['with a trademark sign, which stays outside', 'Klonopin® and Tylenol™', ['Klonopin', 'Tylenol']],
    ['with accents', 'aspirín et wárfarin', ['aspirín', 'wárfarin']],
    ['with decomposed accents, whole', 'wa\u0301rfarin\u0301 daily', ['wa\u0301rfarin\u0301']],
    ['in full-width letters', 'ｗａｒｆａｒｉｎ と Ａｓｐｉｒｉｎ', ['ｗａｒｆａｒｉｎ', 'Ａｓｐｉｒｉｎ']],
    ['with a ligature', 'a ﬂuoxetine a', ['ﬂuoxetine']],
    ['with a Turkish dotless or dotted i', 'asp\u0131r\u0131n ve ASP\u0130R\u0130N', ['asp\u0131r\u0131n', 'ASP\u0130R\u0130N']],
    ['with soft hyphens and zero-width characters inside', 'war\u00adfa\u200brin', ['war\u00adfa\u200brin']],
    ['beside letters of scripts without spaces', '服用warfarin后', ['warfarin']],
    ['beside typographic punctuation', '“aspirin”—warfarin…', ['aspirin', 'warfarin']],
    ['as a whole hashtag', 'my #warfarin story', ['warfarin']],
    ['at the end of a sentence that lacks its space', 'She takes aspirin.Then', ['aspirin']],
    ['before a superscript footnote mark', 'aspirin² and warfarin¹', ['aspirin', 'warfarin']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('takes in what belongs to a name', () => {
  it.each([
    ['the longest name', 'insulin glargine, insulin', ['insulin glargine', 'insulin']],
    ['a name over a line break or no-break space', 'insulin\n   glargine, insulin\u00a0glargine', ['insulin\n   glargine', 'insulin\u00a0glargine']],
    ['a hyphen for a space and the reverse', 'insulin-glargine, co trimoxazole', ['insulin-glargine', 'co trimoxazole']],
    ['a slash for the hyphen of an abbreviation', 'TMP/SMX or TMP-SMX', ['TMP/SMX', 'TMP-SMX']],
    ['a slash, plus or hyphen for the "and" of a combination', 'fluticasone/salmeterol, fluticasone + salmeterol, sulfamethoxazole-trimethoprim', ['fluticasone/salmeterol', 'fluticasone + salmeterol', 'sulfamethoxazole-trimethoprim']],
    ['release and device words after a brand', 'Wellbutrin XL, Advair HFA, Advair® Diskus', ['Wellbutrin XL', 'Advair HFA', 'Advair® Diskus']],
    ['the letters of a biosimilar', 'filgrastim-sndz but filgrastim-like', ['filgrastim-sndz', 'filgrastim']],
    ['salts', 'warfarin sodium, fluoxetine hydrochloride, fluoxetine HCl', ['warfarin sodium', 'fluoxetine hydrochloride', 'fluoxetine HCl']],
    ['the isomer and the place of an atom', 'S-warfarin, (R)-warfarin, 5-fluorouracil', ['S-warfarin', '(R)-warfarin', '5-fluorouracil']],
    ['apostrophes of either shape', "St. John's wort, St John’s Wort", ["St. John's wort", 'St John’s Wort']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('finds nothing where no medicine is named', () => {
  it.each([
    ['inside a longer word', 'methylprednisonex, xwarfarin, warfarinized'],
    ['inside an address', 'https://warfarin.example/aspirin, www.tylenol.com, example.org/warfarin'],
    ['inside an e-mail address or handle', 'warfarin@example.org, info@klonopin.example, @prozac'],
    ['inside a path or file name', '/drugs/warfarin, C:\\warfarin, warfarin.pdf, aspirin.html'],
    ['inside a hashtag', '#stop-warfarin-now, #warfarin-now'],
    ['in identifiers', 'warfarin_dose, my_warfarin, warfarinDose, drug.warfarin, $warfarin, warfarin(), a::warfarin'],
    ['with look-alike letters of another alphabet', 'w\u0430rfarin, aspir\u0456n, \u0430spirin, warfarin\u0430'],
    ['in an abbreviation of other letters’ case', 'hctz, Hctz, tmp-smx'],
    ['over a paragraph break', 'co\n\ntrimoxazole'],
    ['over a comma', 'co, trimoxazole'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it('finds prednisone beside, not inside, methylprednisolone', () => {
  expect(detector.detect('methylprednisolone, prednisone').map(({ drug }) => drug)).toEqual(['methylprednisolone', 'prednisone']);
});

it('gives offsets of the text itself, whatever was folded before the name', () => {
  const text = 'ﬁ\u00ad😀 é\u0301 ß “war\u00adfarin” x';
  const [mention] = detector.detect(text);
  expect(mention).toMatchObject({ start: text.indexOf('war'), end: text.indexOf('”'), text: 'war\u00adfarin', drug: 'warfarin', name: 'warfarin' });
});

it('shows a brand that is another medicine elsewhere with both, the one of the first country first', () => {
  const [mention] = detector.detect('Arlevert tablets');
  expect(mention).toMatchObject({ drug: 'cinnarizine', alternatives: ['dimenhydrinate'] });
});

it('counts what a page shows: its length, medicines named, words of medicine and of other subjects', () => {
  const page = { chars: 0, sureMentions: 0, sureDrugs: new Set<string>(), topicWords: [0, 0, 0] };
  detector.find('The patient was prescribed Klonopin and warfarin; a recipe.', page);
  expect(page).toMatchObject({ chars: 59, sureMentions: 2, sureDrugs: new Set(['clonazepam', 'warfarin']), topicWords: [2, 0, 1] });
});

import type { AmbiguousName } from '../../../src/drugs/ambiguous-name.ts';
import { createDetector, type Detector } from '../../../src/drugs/detector.ts';
import { openLexicon } from '../../../src/drugs/lexicon/open-lexicon.ts';
import { packLexicon } from '../../../src/drugs/lexicon/pack-lexicon.ts';
import type { DrugName, NameKind, NameRecord } from '../../../src/drugs/name.ts';

/** "brand:US,CA Klonopin" or "generic clonazepam"; an abbreviation's evidence follows a star: "abbreviation*dose APAP". */
function parseName(line: string): DrugName {
  const [head = '', ...words] = line.split(' ');
  const [kindAndEvidence = '', countries = ''] = head.split(':');
  const [kind = 'generic', evidence = 'none'] = kindAndEvidence.split('*');
  return {
    text: words.join(' '), kind: kind as NameKind, countries: countries === '' ? [] : countries.split(','),
    evidence: evidence as DrugName['evidence'],
  };
}

export function record(id: string, lines: readonly string[], ingredients: readonly string[] = [id]): NameRecord {
  const names = lines.map(parseName);
  return { id, title: names[0]?.text ?? id, ingredients, names };
}

export const sampleRecords: readonly NameRecord[] = [
  record('clonazepam', ['generic clonazepam', 'brand:US Klonopin', 'brand:CA,GB Rivotril']),
  record('warfarin', ['generic warfarin', 'salt warfarin sodium', 'brand:US,CA Coumadin']),
  record('prednisone', ['generic prednisone', 'brand:US Deltasone']),
  record('methylprednisolone', ['generic methylprednisolone', 'brand:US Medrol']),
  record('bupropion', ['generic bupropion', 'brand:US Wellbutrin', 'brand:US Zyban']),
  record('insulin-glargine', ['generic insulin glargine', 'brand:US Lantus', 'brand:US Toujeo']),
  record('insulin', ['generic insulin']),
  record('fluticasone-salmeterol', ['generic fluticasone and salmeterol', 'brand:US Advair'], ['fluticasone', 'salmeterol']),
  record('acetaminophen', ['generic acetaminophen', 'generic paracetamol', 'brand:US Tylenol', 'brand:GB Panadol', 'abbreviation*dose APAP']),
  record('aspirin', ['generic aspirin', 'abbreviation*context ASA']),
  record('hydrochlorothiazide', ['generic hydrochlorothiazide', 'abbreviation HCTZ']),
  record('sulfamethoxazole-trimethoprim', ['generic sulfamethoxazole and trimethoprim', 'generic co-trimoxazole', 'abbreviation TMP-SMX', 'brand:US Bactrim'], ['sulfamethoxazole', 'trimethoprim']),
  record('fluorouracil', ['generic fluorouracil', 'abbreviation 5-FU']),
  record('fluoxetine', ['generic fluoxetine', 'brand:US Prozac']),
  record('filgrastim', ['generic filgrastim', 'brand:US Neupogen']),
  record('carisoprodol', ['generic carisoprodol', 'brand:US Soma']),
  record('st-johns-wort', ["generic St. John's wort"]),
  record('iron', ['generic iron', 'generic ferrous sulfate']),
  record('nonoxynol-9', ['generic nonoxynol-9', 'brand:US Today']),
  record('fexofenadine', ['generic fexofenadine', 'brand:US Allegra']),
  record('dimenhydrinate', ['generic dimenhydrinate', 'brand:CA Gravol', 'brand:GB Arlevert']),
  record('cinnarizine', ['generic cinnarizine', 'brand:GB Stugeron', 'brand:US Arlevert']),
];

export const sampleRules: readonly AmbiguousName[] = [
  { name: 'Today', means: ['word'], prior: 'rare', case: 'capital', for: ['sponge', 'contraceptive'], against: ['news', 'weather'] },
  { name: 'Soma', means: ['place', 'word'], prior: 'even', case: 'capital', for: ['muscle', 'relaxant'], against: ['smashing', 'neuron'] },
  { name: 'iron', means: ['element'], prior: 'even', case: 'any', for: ['anemia', 'ferritin'], against: ['ore', 'cast', 'steel', 'maiden'] },
  { name: 'Allegra', means: ['person', 'vehicle'], prior: 'even', case: 'capital', for: ['allergies'], against: ['byron'] },
];

export const sampleDetector = (): Detector => createDetector(openLexicon(packLexicon(sampleRecords, sampleRules)));

import { isIgnorable, isWordAt } from '../fold/fold-char.ts';
import type { LexiconName } from '../lexicon/lexicon.ts';
import { saltWords } from '../lexicon/salt-words.ts';

/** Release and device words that belong to the brand before them. As they are written, in capitals or as given. */
const brandSuffix = new RegExp(
  '^[®™]?[ \\u00a0-](?:XR|ER|SR|XL|LA|CR|CD|IR|DR|EC|XT|TR|MR|PM|DS|HCT|HFA|ODT|OROS|SL|LAR|NS|TC|Fe|'
  + 'Chrono|[Rr]etard|Forte|Depot|Diskus|Turbuhaler|Turbohaler|Respimat|HandiHaler|Ellipta|Evohaler|Accuhaler|Flexhaler|Easyhaler|'
  + 'Nexthaler|Aerosphere|Redihaler|RediTabs|Zydis|SoluTab|FlexPen|FlexTouch|KwikPen|SoloStar|SoloSTAR|Penfill|OptiClik|Pen|'
  + 'Consta|Sustenna|Trinza|Maintena|Hycela)(?![\\p{L}\\p{N}_])', 'u');
/** The four letters that tell biosimilars apart ("filgrastim-sndz"). FDA gives them no meaning, so words are left out. */
const biosimilarSuffix = /^-(?!like|free|plus|type|only|base|dose|arms|user|naiv|days|week|year|test|drug|site|risk|rich|poor|fold|time|treat)[a-z]{4}(?![\p{L}\p{N}_-])/u;
const biologicName = /(?:mab|cept|stim|kinra|alfa|beta|poetin|ase|tide|insulin|aspart|glargine|lispro|toxin\w?|ermin|tropin)$/;
/** "hydrochloride", "sodium phosphate", "HCl monohydrate": the salt of the ingredient before it. */
const salt = new RegExp(`^(?:[ \\u00a0](?:${saltWords.join('|')})(?![\\p{L}\\p{N}\\p{M}_-])){1,3}`, 'iu');
/** "L-", "(S)-", "d-", "5-", "S(-) ": which isomer, or where an atom sits. */
const isomer = /(?:(?:^|[^\p{L}\p{N}])(?:\([RS+-]\)-|[DLRSdl]-|[RS] ?\(-\) ?|\d-))$/u;

/** Three salt words are at most so long. */
const maxSuffixChars = 48;

/**
 * The borders of a mention with what belongs to the name: release word, device, biosimilar letters, salt, isomer. Nothing before
 * `from`, the end of the mention before, is taken.
 */
export function extendName({ text, start, end, from, name }: {
  readonly text: string; readonly start: number; readonly end: number; readonly from: number; readonly name: LexiconName;
}): { readonly start: number; readonly end: number } {
  if (name.kind === 'brand') return { start, end: end + lengthAt(brandSuffix, text, end) };
  if (name.kind !== 'generic') return { start, end };
  const biosimilar = biologicName.test(name.words.at(-1) ?? '') ? lengthAt(biosimilarSuffix, text, end) : 0;
  return { start: Math.max(from, start - isomerChars(text, start)), end: end + (biosimilar || lengthAt(salt, text, end)) };
}

function lengthAt(pattern: RegExp, text: string, end: number): number {
  const next = text.charCodeAt(end);
  if (next !== 0x20 && next !== 0x2d && next !== 0xa0 && next !== 0xae && next !== 0x2122) return 0;
  const length = pattern.exec(text.slice(end, end + maxSuffixChars))?.[0].length ?? 0;
  let after = end + length;
  while (isIgnorable(text.charCodeAt(after))) after++;
  return isWordAt(text, after) ? 0 : length;
}

function isomerChars(text: string, start: number): number {
  const last = text.charCodeAt(start - 1);
  if (last !== 0x2d && last !== 0x29 && last !== 0x20) return 0;
  const found = isomer.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
  const prefix = found.replace(/^[^\p{L}\p{N}(]/u, '');
  return prefix === '' || isWordAt(text, start - prefix.length - 1) ? 0 : prefix.length;
}

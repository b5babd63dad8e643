import type { LexiconName } from '../lexicon/lexicon.ts';

/** Release and device words that belong to the brand before them. As they are written, in capitals or as given. */
const brandSuffix = new RegExp(
  '^[®™]?[ \\u00a0-](?:XR|ER|SR|XL|LA|CR|CD|IR|DR|EC|XT|TR|MR|PM|DS|HCT|HFA|ODT|OROS|SL|LAR|'
  + 'Chrono|Retard|Forte|Depot|Diskus|Turbuhaler|Turbohaler|Respimat|HandiHaler|Ellipta|Evohaler|Accuhaler|Flexhaler|Easyhaler|'
  + 'Nexthaler|Aerosphere|Redihaler|RediTabs|Zydis|SoluTab|FlexPen|FlexTouch|KwikPen|SoloStar|SoloSTAR|Penfill|OptiClik|Pen|'
  + 'Consta|Sustenna|Trinza|Maintena|Hycela)(?![\\p{L}\\p{N}_])', 'u');
/** The four letters that tell biosimilars apart ("filgrastim-sndz"). FDA gives them no meaning, so words are left out. */
const biosimilarSuffix = /^-(?!like|free|plus|type|only|base|dose|arms|user|naiv|days|week|year|test|drug|site|risk|rich|poor|fold|time|treat)[a-z]{4}(?![\p{L}\p{N}_-])/u;
const biologicName = /(?:mab|cept|stim|kinra|alfa|beta|poetin|ase|tide|insulin|aspart|glargine|lispro|toxin\w?|ermin|tropin)$/;

/** The end of a mention with the release word, device or biosimilar letters that belong to it, if any follow. */
export function endWithSuffix(text: string, end: number, name: LexiconName): number {
  const next = text.charCodeAt(end);
  if (next !== 0x20 && next !== 0x2d && next !== 0xa0 && next !== 0xae && next !== 0x2122) return end;
  const after = text.slice(end, end + 16);
  const suffix = name.kind === 'brand' ? brandSuffix.exec(after) : biologicName.test(name.words.at(-1) ?? '') ? biosimilarSuffix.exec(after) : null;
  return end + (suffix?.[0].length ?? 0);
}

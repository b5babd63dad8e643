/**
 * Words that name the salt, ester or hydrate of the ingredient before them. A generic name takes them in wherever they follow,
 * so that "sertraline hydrochloride" needs no name of its own in the lexicon.
 */
export const saltWords: readonly string[] = (
  'acetate|acetonide|anhydrous|aspartate|axetil|benzathine|benzoate|besilate|besylate|bitartrate|bromide|calcium|camsylate|carbonate|'
  + 'chloride|cilexetil|citrate|decanoate|dihydrate|dihydrochloride|dipotassium|dipropionate|disodium|disoproxil|edisylate|embonate|'
  + 'enanthate|esylate|estolate|etabonate|fumarate|furoate|gluconate|hcl|hemihydrate|hemifumarate|hyclate|hydrobromide|hydrochloride|'
  + 'hydroxide|isethionate|lactate|lysine|magnesium|malate|maleate|meglumine|mesilate|mesylate|methylsulfate|mofetil|monohydrate|mononitrate|'
  + 'napsylate|nitrate|oxalate|palmitate|pamoate|pentahydrate|phosphate|pivoxil|potassium|propionate|proxetil|saccharate|salicylate|'
  + 'sesquihydrate|sodium|succinate|sulfate|sulphate|tannate|tartrate|tosilate|tosylate|trihydrate|trometamol|tromethamine|valerate|xinafoate'
).split('|');
const saltWordSet: ReadonlySet<string> = new Set(saltWords);
const maxSaltWords = 3;

/** The key of the name before its salt words, when there are any: "sertraline hydrochloride" -> "sertraline". */
export function withoutSalt(key: string): string | null {
  const words = key.split(' ');
  let end = words.length;
  while (end > 1 && words.length - end < maxSaltWords && saltWordSet.has(words[end - 1] ?? '')) end--;
  return end < words.length ? words.slice(0, end).join(' ') : null;
}

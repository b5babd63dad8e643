/** The id of an entry from its title or file name: "Paroxetine + Clonazepam" is "paroxetine-clonazepam". May be empty. */
export const slugOf = (title: string): string =>
  title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** The parts a title of a combination names: "Paroxetine + Clonazepam", "Hydrocodone and acetaminophen", "A/B". */
export const titleParts = (title: string): readonly string[] =>
  title.split(/\s+\+\s+|\s*\/\s*|\s+(?:and|with)\s+|\s*&\s*|\s*,\s+(?:and\s+)?/i).map((part) => part.trim()).filter((part) => part !== '');

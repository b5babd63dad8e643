/** The id a name gives: "Insulin glargine" -> "insulin-glargine". Ids that differ from their generic name's slug are listed apart. */
export const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

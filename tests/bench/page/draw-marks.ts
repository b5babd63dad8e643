const name = 'bench';

/** Marks places by a CSS highlight, as the content script does; the same for all sides that leave the page as it is. */
export function drawMarks(places: readonly StaticRangeInit[]): void {
  const marks = new Highlight();
  for (const place of places) marks.add(new StaticRange(place));
  CSS.highlights.set(name, marks);
}

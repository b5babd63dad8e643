/** How far to look for the ends of the run of characters that a name stands in. Bounds the time on text without spaces. */
const maxReachChars = 120;
const runBefore = /[^\s"'<>()[\]{}«»“”‘’,;]*$/;
const runAfter = /^[^\s"'<>()[\]{}«»“”‘’,;]*/;

/**
 * True when the name at `start` to `end` stands in something that is not written for reading: an address, a path, a file
 * name, a handle, the inside of a hashtag, an identifier of a program. Looks at the run of characters around it that is
 * broken by neither white space, brackets, quotation marks nor commas.
 */
export function isOutsideProse(text: string, start: number, end: number): boolean {
  const before = runBefore.exec(text.slice(Math.max(0, start - maxReachChars), start))?.[0] ?? '';
  const after = runAfter.exec(text.slice(end, end + maxReachChars))?.[0] ?? '';
  if (text.startsWith('()', end)) return true;
  if (before === '' && after === '') return false;
  return isAfterAddress(before) || isBeforeAddress(after) || isMember(before, text.charAt(start)) || isInHashtag(before, after);
}

/** "https://…/warfarin", "www.tylenol", "@ozempic", "/drugs/warfarin", "a.example/warfarin", "C:\warfarin", "?q=warfarin". */
const isAfterAddress = (before: string): boolean =>
  /:\/\/|^www\.|[\\@~$]|=$|::$|->$|--$/.test(before) || (before.endsWith('/') && /^\.{0,2}\/|\.[a-z]{2,}\//i.test(before));

/** "warfarin@", "warfarin://", "warfarin.pdf", "warfarin.com/x", "warfarin::x"; but "warfarin." and "warfarin.12" end a sentence. */
const isBeforeAddress = (after: string): boolean =>
  /^[\w.-]*@|^:\/\/|^::|^->|^\\/.test(after) || /^[\w/-]*\.(?:[a-z]|\d+[a-z])/.test(after) || /^[\w-]*\/[\w-]+\.[a-z]{2,4}\b/.test(after);

/** "drug.warfarin", "a.b.Warfarin"; but "…he said.Warfarin is" is a sentence that lacks its space. */
const isMember = (before: string, first: string): boolean =>
  /[\w)]\.$/.test(before) && (first === first.toLowerCase() || !/^[a-z]{2,}\.$/i.test(before));

const isInHashtag = (before: string, after: string): boolean => /#[^#]+$/.test(before) || (before.endsWith('#') && /^[-\w]/.test(after));

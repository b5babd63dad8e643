/** How far to look for the ends of the run of characters that a name stands in. Bounds the time on text without spaces. */
const maxReachChars = 120;
const breaksRun = new Set(Array.from('"\'<>()[]{}«»“”‘’,;\u00a0\u202f\u3000', (character) => character.charCodeAt(0)));

/**
 * True when the name at `start` to `end` stands in something that is not written for reading: an address, a path, a file
 * name, a handle, the inside of a hashtag, an identifier of a program. Looks at the run of characters around it that is
 * broken by neither white space, brackets, quotation marks nor commas.
 */
export function isOutsideProse(text: string, start: number, end: number): boolean {
  if (text.startsWith('()', end)) return true;
  const before = text.slice(findBreak(text, start, -1), start);
  const after = text.slice(end, findBreak(text, end, 1));
  if (before === '' && after === '') return false;
  return isAfterAddress(before) || isBeforeAddress(after) || isMember(before, text.charAt(start)) || isInHashtag(before, after);
}

/** The border of the run that `from` lies in, forwards or backwards. */
function findBreak(text: string, from: number, step: 1 | -1): number {
  let index = from;
  const shift = step === 1 ? 0 : -1;
  while (Math.abs(index - from) < maxReachChars && index + shift >= 0 && index + shift < text.length
    && !isBreak(text.charCodeAt(index + shift))) index += step;
  return index;
}

const isBreak = (code: number): boolean => code <= 0x20 || breaksRun.has(code);

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

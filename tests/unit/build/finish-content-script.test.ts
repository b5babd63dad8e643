import { describe, expect, it } from 'vitest';
import { toAscii } from '../../../scripts/build/finish-content-script.ts';

describe('toAscii', () => {
  it.each([
    ["'naïve – “quoted” 😀'"], ['`a ${1 + 1} é \\u00e9`'], ['/^[’\\u2019é]$/u.test("’")'], ['[..."ﬁé"].length'], ['/[\\u{1F600}-😂]/u.test("😁")'],
  ])('%s means the same without a letter beyond ASCII', (code) => {
    const ascii = toAscii(code);
    expect(ascii).toMatch(/^[\0-\x7f]*$/);
    const run = (source: string): unknown => new Function(`return ${source}`)();
    expect(run(ascii)).toEqual(run(code));
  });
});

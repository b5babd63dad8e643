import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgePx, placePopover } from '../../../src/content/frame/place-popover.ts';

const view = { left: 0, top: 0, right: 1000, bottom: 800 };
const size = { widthPx: 400, heightPx: 500 };
const word = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('placePopover', () => {
  it('puts it below the word, at its left', () => {
    expect(placePopover({ anchor: word(100, 100), view, ...size })).toEqual({ leftPx: 100, topPx: 126, widthPx: 400, heightPx: 500 });
  });

  it('shifts it to the left at the right edge of the window', () => {
    expect(placePopover({ anchor: word(900, 100), view, ...size }).leftPx).toBe(1000 - edgePx - 400);
  });

  it('makes it lower below the word, as long as it is readable there', () => {
    expect(placePopover({ anchor: word(100, 400), view, ...size })).toMatchObject({ topPx: 426, heightPx: 800 - edgePx - 426 });
  });

  it('puts it above a word near the lower edge', () => {
    expect(placePopover({ anchor: word(100, 600), view, ...size })).toMatchObject({ topPx: 600 - 6 - 500, heightPx: 500 });
  });

  it('puts it beside a word in a low, wide window', () => {
    const low = { ...view, bottom: 420 };
    expect(placePopover({ anchor: word(100, 200), view: low, ...size })).toMatchObject({ leftPx: 186, heightPx: 420 - 2 * edgePx });
    expect(placePopover({ anchor: word(700, 200), view: low, ...size })).toMatchObject({ leftPx: 700 - 6 - 400 });
  });

  it('takes the larger of two poor sides in a small window', () => {
    const small = { left: 0, top: 0, right: 320, bottom: 400 };
    expect(placePopover({ anchor: word(50, 100), view: small, ...size })).toMatchObject({ topPx: 126, widthPx: 304, heightPx: 266 });
    expect(placePopover({ anchor: word(50, 300), view: small, ...size })).toMatchObject({ topPx: edgePx, heightPx: 286 });
  });

  it('never covers the word and never leaves the window, wherever the word is', () => {
    const anywhere = fc.record({
      left: fc.integer({ min: 0, max: 1900 }), top: fc.integer({ min: 0, max: 1400 }), width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 60 }),
      viewWidth: fc.integer({ min: 200, max: 2000 }), viewHeight: fc.integer({ min: 150, max: 1500 }), wanted: fc.integer({ min: 20, max: 560 }),
    });
    fc.assert(fc.property(anywhere, ({ left, top, width, height, viewWidth, viewHeight, wanted }) => {
      fc.pre(left + width <= viewWidth && top + height <= viewHeight);
      const anchor = { left, top, right: left + width, bottom: top + height };
      const placed = placePopover({ anchor, view: { left: 0, top: 0, right: viewWidth, bottom: viewHeight }, widthPx: 400, heightPx: wanted });
      const [right, bottom] = [placed.leftPx + placed.widthPx, placed.topPx + placed.heightPx];
      if (placed.heightPx > 0) {
        const covers = placed.leftPx < anchor.right && right > anchor.left && placed.topPx < anchor.bottom && bottom > anchor.top;
        expect(covers).toBe(false);
        expect(Math.min(placed.leftPx, placed.topPx, viewWidth - right, viewHeight - bottom)).toBeGreaterThanOrEqual(0);
      }
    }), { numRuns: 500 });
  });
});

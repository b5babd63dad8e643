import { describe, expect, it } from 'vitest';
import { isHeadingFor } from '../../../src/content/hover/geometry.ts';

const below = { left: 100, top: 200, right: 500, bottom: 600 };
const right = { left: 300, top: 0, right: 700, bottom: 400 };

describe('isHeadingFor', () => {
  it.each([
    ['straight down to a popover below', { x: 120, y: 100 }, { x: 120, y: 130 }, below, true],
    ['aslant towards its far corner', { x: 120, y: 100 }, { x: 300, y: 150 }, below, true],
    ['along the line, away from it', { x: 120, y: 100 }, { x: 220, y: 100 }, below, false],
    ['upwards, away from it', { x: 120, y: 100 }, { x: 120, y: 80 }, below, false],
    ['sideways to one at the right', { x: 200, y: 200 }, { x: 250, y: 220 }, right, true],
    ['into it', { x: 120, y: 190 }, { x: 120, y: 210 }, below, true],
    ['nowhere', { x: 120, y: 100 }, { x: 120, y: 100 }, below, false],
  ])('%s', (_, from, to, target, expected) => {
    expect(isHeadingFor({ from, to, target })).toBe(expected);
  });
});

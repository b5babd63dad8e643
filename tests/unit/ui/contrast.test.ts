import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// WCAG 2.2: 4.5 for text (1.4.3), 3 for the borders and rings that tell a control (1.4.11).
const pairs: readonly [front: string, back: string, least: number][] = [
  ['ink', 'ground', 4.5], ['ink', 'panel', 4.5], ['ink-soft', 'ground', 4.5], ['ink-soft', 'panel', 4.5],
  ['accent', 'ground', 4.5], ['accent', 'panel', 4.5], ['on-accent', 'accent', 4.5], ['warn-ink', 'warn-ground', 4.5],
  ['control-line', 'ground', 3], ['warn-line', 'ground', 3], ['focus', 'ground', 3], ['focus', 'panel', 3], ['focus', 'warn-ground', 3],
];

const css = readFileSync(new URL('../../../src/ui/theme.css', import.meta.url), 'utf8');
const tokens = new Map([...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(([, name, light, dark]) => [name, { light, dark }]));

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string) => {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (front, back, least) => {
    expect(contrast(tokens.get(front)![theme]!, tokens.get(back)![theme]!)).toBeGreaterThanOrEqual(least);
  });
});

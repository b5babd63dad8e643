/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A ratio, as exact as it is worth. */
export const times = (ratio: number): string =>
  Number.isNaN(ratio) ? '–' : ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(ratio >= 10 ? 1 : 2);

export const bar = (value: number, largest: number): string => '█'.repeat(Math.max(1, Math.round((value / largest) * 20)));

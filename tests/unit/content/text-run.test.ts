import { describe, expect, it } from 'vitest';
import { RunBuilder } from '../../../src/content/scan/run-builder.ts';
import { keepRun, spanIn, type TextRun } from '../../../src/content/scan/text-run.ts';

/** What the builder needs of a text node. */
const node = (data: string) => ({ data, length: data.length }) as unknown as Text;

function build(): { builder: RunBuilder; runs: TextRun[] } {
  const runs: TextRun[] = [];
  return { builder: new RunBuilder((run) => runs.push(keepRun(run))), runs };
}

describe('RunBuilder', () => {
  it('joins a word split over inline elements', () => {
    const { builder, runs } = build();
    const nodes = ['take war', 'far', 'in daily'].map(node);
    for (const one of nodes) builder.add(one, one.data, false);
    builder.handOver();
    const [run] = runs;
    expect(run!.text).toBe('take warfarin daily');
    expect(spanIn(run!, 5, 13)).toEqual({ startNode: nodes[0], startOffset: 5, endNode: nodes[2], endOffset: 2, nodes });
  });

  it('keeps words apart that are apart on the page', () => {
    const { builder, runs } = build();
    const nodes = ['Zoloft', '50 mg'].map(node);
    builder.add(nodes[0]!, 'Zoloft', false);
    expect(builder.wouldJoinWords('50 mg')).toBe(true);
    builder.add(nodes[1]!, '50 mg', true);
    builder.handOver();
    const [run] = runs;
    expect(run!.text).toBe('Zoloft\n50 mg');
    expect(spanIn(run!, 0, 6)).toMatchObject({ startNode: nodes[0], startOffset: 0, endNode: nodes[0], endOffset: 6 });
    expect(spanIn(run!, 7, 9)).toMatchObject({ startNode: nodes[1], startOffset: 0, endNode: nodes[1], endOffset: 2 });
  });

  it('uses its arrays again for the next run', () => {
    const handed: TextRun[] = [];
    const builder = new RunBuilder((run) => handed.push(run));
    for (const word of ['one', 'two']) {
      builder.add(node(word), word, false);
      builder.handOver();
    }
    expect(handed[0]!.nodes).toBe(handed[1]!.nodes);
    expect(handed.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  it.each([['(', false], [' mg', false], ['a', true], ['é', true], ['9', true]])('before %j, words would join: %s', (next, expected) => {
    const { builder } = build();
    builder.add(node('dose'), 'dose', false);
    expect(builder.wouldJoinWords(next)).toBe(expected);
  });

  it('reads a node of a million characters in pieces, cut at white space, none lost', () => {
    const data = 'warfarin 5 mg '.repeat(75_000);
    const book = node(data);
    const { builder, runs } = build();
    for (let from = 0; from < data.length;) from = builder.handOverPiece(book, data, from);
    expect(runs.length).toBeGreaterThan(5);
    expect(runs.map(({ text }) => text).join('')).toBe(data);
    for (const run of runs) {
      expect(run.text).toMatch(/\s$/);
      const at = run.text.indexOf('warfarin');
      const { startOffset, endOffset } = spanIn(run, at, at + 8)!;
      expect(data.slice(startOffset, endOffset)).toBe('warfarin');
    }
  });
});

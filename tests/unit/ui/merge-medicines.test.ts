import { expect, it } from 'vitest';
import type { FrameReport } from '../../../src/messaging/protocol.ts';
import { mergeMedicines } from '../../../src/ui/page/merge-medicines.ts';

const frame = (token: string, isTop: boolean, medicines: FrameReport['medicines']): FrameReport => ({
  kind: 'frame-report', frame: token, isTop, host: 'a.org', state: 'on', settled: true, truncated: false, medicines,
});

it('puts Klonopin and clonazepam of two frames on one line, the top frame first', () => {
  const lines = mergeMedicines([
    frame('inner', false, [{ drug: 'clonazepam', names: ['Klonopin'], count: 1 }]),
    frame('top', true, [{ drug: 'clonazepam', names: ['clonazepam'], count: 2 }, { drug: 'sertraline', names: ['sertraline'], count: 1 }]),
  ]);
  expect(lines).toEqual([
    {
      drug: 'clonazepam', names: ['clonazepam', 'Klonopin'],
      places: [{ frame: 'top', index: 0 }, { frame: 'top', index: 1 }, { frame: 'inner', index: 0 }],
    },
    { drug: 'sertraline', names: ['sertraline'], places: [{ frame: 'top', index: 0 }] },
  ]);
});

import type { FrameReport, PageMedicine, PageState } from '../../messaging/protocol.ts';
import type { PageMention } from '../scan/page-mention.ts';
import type { Marking } from './marking.ts';
import { isVisible } from './walk-mentions.ts';

/** The mentions a reader can see, in document order: what is counted, listed and jumped to. */
export const visibleMentions = (marking: Marking | null): readonly PageMention[] => marking?.mentions().filter(isVisible) ?? [];

/** The medicines of a frame, merged by entry, in order of first mention. */
export function countMedicines(mentions: readonly PageMention[]): readonly PageMedicine[] {
  const medicines = new Map<string, { names: Set<string>; count: number }>();
  for (const { mention } of mentions) {
    const medicine = medicines.get(mention.drug) ?? { names: new Set(), count: 0 };
    medicine.names.add(mention.text.replaceAll(/\s+/gu, ' '));
    medicine.count++;
    medicines.set(mention.drug, medicine);
  }
  return [...medicines].map(([drug, { names, count }]) => ({ drug, names: [...names], count }));
}

export function makeFrameReport({ frame, host, state, marking }: {
  frame: string; host: string; state: PageState; marking: Marking | null;
}): FrameReport {
  return {
    kind: 'frame-report', frame, isTop: window === window.top, host, state,
    settled: marking?.isSettled ?? true, truncated: marking?.isTruncated ?? false, medicines: countMedicines(visibleMentions(marking)),
  };
}

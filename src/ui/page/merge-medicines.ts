import type { FrameReport } from '../../messaging/protocol.ts';

/** One line of "Medicines on this page": an entry, the names the page uses for it, and where each mention stands. */
export interface MedicineLine {
  readonly drug: string;
  readonly names: readonly string[];
  readonly places: readonly { readonly frame: string; readonly index: number }[];
}

/** Adds up the frames of a page, the top frame first; Klonopin and clonazepam are one line. */
export function mergeMedicines(frames: readonly FrameReport[]): MedicineLine[] {
  const lines = new Map<string, { drug: string; names: Set<string>; places: { frame: string; index: number }[] }>();
  for (const { frame, medicines } of [...frames].sort((a, b) => Number(b.isTop) - Number(a.isTop))) {
    for (const { drug, names, count } of medicines) {
      const line = lines.get(drug) ?? { drug, names: new Set<string>(), places: [] };
      lines.set(drug, line);
      for (const name of names) line.names.add(name);
      for (let index = 0; index < count; index++) line.places.push({ frame, index });
    }
  }
  return [...lines.values()].map(({ drug, names, places }) => ({ drug, names: [...names], places }));
}

import { rangeOf } from '../scan/page-mention.ts';
import type { Marking } from './marking.ts';

export interface ApiMention {
  readonly text: string;
  readonly drug: string;
  /** CSS pixels of the viewport. */
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface PageApi {
  mentions(): readonly ApiMention[];
  /** Resolves when all text there is now has been read. */
  whenSettled(): Promise<{
    readonly scannedChars: number; readonly mentionCount: number; readonly scanMs: number; readonly longestSliceMs: number;
  }>;
}

/** What tests and benchmarks see of the frame: a global of the extension's own world, out of the page's sight. */
export function createPageApi(marking: () => Promise<Marking | null>, now: () => Marking | null): PageApi {
  return {
    mentions: () => (now()?.mentions() ?? []).map((found) => {
      const { x = 0, y = 0, width = 0, height = 0 } = rangeOf(found)?.getBoundingClientRect() ?? {};
      return { text: found.mention.text, drug: found.mention.drug, rect: { x, y, width, height } };
    }),
    async whenSettled() {
      const running = await marking();
      await running?.whenSettled();
      const { scannedChars = 0, scanMs = 0, longestSliceMs = 0 } = running?.stats ?? {};
      return { scannedChars, mentionCount: running?.mentionCount ?? 0, scanMs, longestSliceMs };
    },
  };
}

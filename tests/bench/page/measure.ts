/** A sample lasts at least so long: fast sides are repeated within it, so that no clock is too coarse. */
const leastSampleMs = 25;

export interface Sample {
  /** One run, in milliseconds. */
  readonly ms: number;
  /** Parts of L, as measured in the same round. */
  readonly ratio: number;
  readonly found: number;
}

export type Sides = Readonly<Record<string, () => number>>;
export type Samples = Record<string, Sample[]>;

/**
 * Runs all sides after one another, round by round, the first being the limit; what disturbs the machine for a while so disturbs all.
 * One round before the first warms up and is not counted.
 */
export function measureSides(sides: Sides, rounds: number): Samples {
  const samples: Samples = {};
  for (let round = -1; round < rounds; round++) {
    let limitMs = 0;
    for (const [side, run] of Object.entries(sides)) {
      const { ms, found } = time(run);
      if (limitMs === 0) limitMs = ms;
      if (round >= 0) (samples[side] ??= []).push({ ms, ratio: ms / limitMs, found });
    }
  }
  return samples;
}

/** A side that writes the page: the page is made anew for each run, and L measured on it just before. */
export function measureRewriter({ limit, run, renew, rounds }: {
  limit: () => number; run: () => number; renew: () => void; rounds: number;
}): Sample[] {
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round++) {
    renew();
    limit();
    const limitMs = time(limit).ms;
    const start = performance.now();
    const found = run();
    const ms = performance.now() - start;
    samples.push({ ms, ratio: ms / limitMs, found });
  }
  renew();
  return samples;
}

function time(run: () => number): { readonly ms: number; readonly found: number } {
  const start = performance.now();
  for (let runs = 1; ; runs++) {
    const found = run();
    const spent = performance.now() - start;
    if (spent >= leastSampleMs) return { ms: spent / runs, found };
  }
}

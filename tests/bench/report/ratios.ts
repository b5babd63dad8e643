import { median } from '../median.ts';
import { finderNames } from '../plan.ts';
import type { Sample, Samples } from '../page/measure.ts';
import type { BrowserResult } from '../run-browser.ts';

export const ratioOf = (samples: readonly Sample[] | undefined): number => median((samples ?? []).map(({ ratio }) => ratio));
export const msOf = (samples: readonly Sample[] | undefined): number => median((samples ?? []).map(({ ms }) => ms));

/** How many times as long a peer takes as we do to find and mark, on the page where it comes closest. */
export function leastLead(result: BrowserResult, peers: readonly string[]): number {
  const leads = result.pages.flatMap(({ samples }) => peers.map((peer) => ratioOf(samples[peer]) / ratioOf(samples['mark'])));
  const rewriterLeads = result.rewriters.filter(({ peer }) => peers.includes(peer)).map(({ page, samples }) => {
    const ours: Samples | undefined = result.pages.find((measured) => measured.page.name === page.name)?.samples;
    return ratioOf(samples) / ratioOf(ours?.['mark']);
  });
  return Math.min(...(peers.some((peer) => finderNames.includes(peer)) ? leads.filter((lead) => !Number.isNaN(lead)) : []), ...rewriterLeads);
}

/** The worst of our ratios over the pages that fit. */
export const worst = (result: BrowserResult, side: string, fits: (page: { readonly chars: number; readonly wordsPerName: number }) => boolean): number =>
  Math.max(...result.pages.filter(({ page }) => fits(page.plan)).map(({ samples }) => ratioOf(samples[side])));

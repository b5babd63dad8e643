import type { PopoverController } from '../frame/popover-controller.ts';

/** Esc closes what is open, wherever the focus is; the popover stays with its word while the page scrolls or changes its size. */
export function watchKeys({ controller, signal }: { controller: PopoverController; signal: AbortSignal }): void {
  addEventListener('keydown', (event) => {
    const { state } = controller;
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || (state.kind !== 'open' && state.kind !== 'resting')) return;
    // The topmost thing closes, not the page's dialog below it.
    if (state.kind === 'open' && !state.pinned) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    controller.dismiss();
  }, { signal, capture: true });

  let frame = 0;
  const follow = () => {
    if (frame !== 0 || controller.state.kind !== 'open') return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      controller.follow();
    });
  };
  addEventListener('scroll', follow, { signal, capture: true, passive: true });
  addEventListener('resize', follow, { signal, passive: true });
  visualViewport?.addEventListener('resize', follow, { signal, passive: true });
  visualViewport?.addEventListener('scroll', follow, { signal, passive: true });
  addEventListener('pagehide', () => controller.dismiss(), { signal });
}

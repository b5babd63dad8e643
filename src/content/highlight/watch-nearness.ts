import { elementOf, type PageMention } from '../scan/page-mention.ts';

/** Marks are ready a screen ahead in either direction. */
const margin = '100% 0px';
/** In an element with more mentions than this (a whole book in one node) the place of each counts, not that of the element. */
const largeGroup = 200;
const scrollPauseMs = 100;

export interface MentionGroup {
  readonly mentions: readonly PageMention[];
  readonly isLarge: boolean;
}

export interface Nearness {
  setMentions(mentions: Iterable<PageMention>): void;
  /** The mentions of the elements near the viewport. */
  groups(): readonly MentionGroup[];
}

/** Knows which elements that hold mentions are near the viewport, without laying out the page. */
export function watchNearness({ signal, onChange }: { signal: AbortSignal; onChange: () => void }): Nearness {
  let mentionsOf = new Map<Element, PageMention[]>();
  const near = new Set<Element>();
  const stale = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
    }
    onChange();
  }, { rootMargin: margin });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  }, { once: true });

  const onScroll = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if ([...near].some((element) => (mentionsOf.get(element)?.length ?? 0) > largeGroup)) onChange();
    }, scrollPauseMs);
  };
  addEventListener('scroll', onScroll, { signal, passive: true, capture: true });
  addEventListener('resize', onScroll, { signal, passive: true });

  return {
    setMentions(mentions) {
      const next = new Map<Element, PageMention[]>();
      for (const found of mentions) {
        const holder = elementOf(found);
        if (holder === undefined) continue;
        const element = boxOf(holder);
        const group = next.get(element);
        if (group === undefined) next.set(element, [found]);
        else group.push(found);
      }
      for (const element of mentionsOf.keys()) if (!next.has(element)) stale.add(element);
      for (const element of stale) {
        observer.unobserve(element);
        near.delete(element);
      }
      stale.clear();
      for (const element of next.keys()) if (!mentionsOf.has(element)) observer.observe(element);
      mentionsOf = next;
    },
    groups: () => [...near].flatMap((element): MentionGroup[] => {
      const mentions = mentionsOf.get(element);
      return mentions === undefined ? [] : [{ mentions, isLarge: mentions.length > largeGroup }];
    }),
  };
}

const boxes = new WeakMap<Element, Element>();

/** An element of `display: contents` has no box and would never be seen. Asked once for each element: a style is dear. */
function boxOf(element: Element): Element {
  const known = boxes.get(element);
  if (known !== undefined) return known;
  let box = element;
  while (getComputedStyle(box).display === 'contents' && box.parentElement !== null) box = box.parentElement;
  boxes.set(element, box);
  return box;
}

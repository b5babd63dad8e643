import { byDocumentOrder, elementOf, type PageMention } from '../scan/page-mention.ts';

/**
 * Marks are ready half a screen ahead in either direction. Not more: with each frame of a page in motion the browser places every mark
 * anew (Chromium, text streaming in beside 440 marks: twice the main-thread time of the page alone).
 */
const margin = '50% 0px';
/** In an element with more mentions than this (a whole book in one node) the place of each counts, not that of the element. */
const largeGroup = 200;
const scrollPauseMs = 100;

/** The mentions that stand directly in one element. */
export interface MentionGroup {
  readonly mentions: Iterable<PageMention>;
  /** In document order; only of a large group. */
  readonly ordered: readonly PageMention[] | null;
}

export interface Nearness {
  add(found: PageMention): void;
  remove(found: PageMention): void;
  /** The groups near the viewport. */
  groups(): Iterable<MentionGroup>;
}

class Group {
  readonly mentions = new Set<PageMention>();
  #ordered: readonly PageMention[] | null = null;

  add(found: PageMention): void {
    this.mentions.add(found);
    this.#ordered = null;
  }

  remove(found: PageMention): void {
    this.mentions.delete(found);
    this.#ordered = null;
  }

  get ordered(): readonly PageMention[] | null {
    if (this.mentions.size <= largeGroup) return null;
    this.#ordered ??= [...this.mentions].sort(byDocumentOrder);
    return this.#ordered;
  }
}

/** Knows which elements that hold mentions are near the viewport, without laying out the page. */
export function watchNearness({ signal, onChange }: { signal: AbortSignal; onChange: () => void }): Nearness {
  const groupOf = new Map<Element, Group>();
  const elementFor = new WeakMap<PageMention, Element>();
  const near = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) near.add(entry.target);
      else near.delete(entry.target);
      if (hasNoBox(entry)) moveOut(entry.target);
    }
    onChange();
  }, { rootMargin: margin });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  }, { once: true });

  /** The page scrolls or changes its size: of a large group other mentions are near now. */
  const onMove = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if ([...near].some((element) => (groupOf.get(element)?.mentions.size ?? 0) > largeGroup)) onChange();
    }, scrollPauseMs);
  };
  addEventListener('scroll', onMove, { signal, passive: true, capture: true });
  addEventListener('resize', onMove, { signal, passive: true });

  function addTo(element: Element, found: PageMention): void {
    let group = groupOf.get(element);
    if (group === undefined) {
      group = new Group();
      groupOf.set(element, group);
      observer.observe(element);
    }
    group.add(found);
    elementFor.set(found, element);
  }

  function forget(element: Element): void {
    observer.unobserve(element);
    near.delete(element);
    groupOf.delete(element);
  }

  /** An element of `display: contents` is never near: what is around it stands for it. */
  function moveOut(element: Element): void {
    const group = groupOf.get(element);
    const outer = element.parentElement;
    if (group === undefined || outer === null || getComputedStyle(element).display !== 'contents') return;
    forget(element);
    for (const found of group.mentions) addTo(outer, found);
  }

  return {
    add(found) {
      const element = elementOf(found);
      if (element !== undefined) addTo(element, found);
      if (element !== undefined && near.has(element)) onChange();
    },
    remove(found) {
      const element = elementFor.get(found);
      const group = element === undefined ? undefined : groupOf.get(element);
      if (element === undefined || group === undefined) return;
      group.remove(found);
      if (group.mentions.size === 0) forget(element);
    },
    *groups() {
      for (const element of near) {
        const group = groupOf.get(element);
        if (group !== undefined) yield group;
      }
    },
  };
}

const hasNoBox = ({ boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean => width === 0 && height === 0;

import { bodyElement, isElement, parentOf, rootElement } from '../dom/safe-dom.ts';

/** Heights at which the window is probed, as parts of its own. */
const probes = [0.15, 0.5, 0.85];

/** The elements that hold what is seen now: the largest around the middle of the window that are not much taller than it. */
export function findVisibleParts(): readonly Element[] {
  const parts = new Set<Element>();
  for (const probe of probes) {
    const hit = document.elementFromPoint(innerWidth / 2, innerHeight * probe);
    if (hit !== null) parts.add(grow(hit));
  }
  return [...parts].filter((part) => part !== bodyElement() && part !== rootElement());
}

function grow(element: Element): Element {
  for (let part = element; ;) {
    const parent = parentOf(part);
    if (!isElement(parent) || Element.prototype.getBoundingClientRect.call(parent).height > innerHeight * 1.5) return part;
    part = parent;
  }
}

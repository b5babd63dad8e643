import { isConnected, isElement, isText, parentOf, tagOf } from '../dom/safe-dom.ts';
import { roleOf } from './element-role.ts';

/** The least calm waited for, and the most part of the time that may be spent on reading changes: one twentieth. */
const leastDelayMs = 100;
const restPerWork = 19;
/** More changed places than this are one change of the whole. */
const maxChangedNodes = 2000;

export interface ChangeWatchOptions {
  readonly signal: AbortSignal;
  /** How long the last round of reading took. */
  lastCostMs(): number;
  /** At once when text is changed in place, so that no mark stands on other words. */
  onTextChanged(node: Text): void;
  /** After a while: trees that are new or changed their nature, and texts and inline elements whose run has changed. */
  onChanged(changed: { readonly trees: readonly Node[]; readonly places: readonly Node[]; readonly removed: boolean }): void;
}

export interface ChangeWatch {
  /** Changes have been seen that were not yet told of. */
  readonly isPending: boolean;
  /** Watches a document or shadow root. */
  watch(root: Node): void;
  /** Holds a root that has left the page no longer. */
  forget(root: Node): void;
}

/** Gathers what changes in the page and tells of it in batches, the rarer the more each costs. */
export function watchChanges({ signal, lastCostMs, onTextChanged, onChanged }: ChangeWatchOptions): ChangeWatch {
  const trees = new Set<Node>();
  const places = new Set<Node>();
  const roots = new Set<Node>();
  let removed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const note = (record: MutationRecord) => {
    if (record.type === 'characterData') {
      if (!isText(record.target)) return;
      onTextChanged(record.target);
      places.add(record.target);
    } else if (record.type === 'attributes') {
      trees.add(record.target);
    } else {
      for (const added of record.addedNodes) (isElement(added) && isBlock(added) ? trees : places).add(added);
      if (record.removedNodes.length === 0) return;
      removed = true;
      // Two texts that were apart may have become neighbours.
      const neighbour = record.previousSibling ?? record.nextSibling;
      if (isText(neighbour)) places.add(neighbour);
    }
  };

  const flush = () => {
    timer = undefined;
    const isTooMuch = trees.size + places.size > maxChangedNodes;
    const changed = isTooMuch
      ? { trees: [...roots], places: [], removed }
      : { trees: outermost(trees), places: [...places].filter((place) => !isInside(place, trees)), removed };
    trees.clear();
    places.clear();
    removed = false;
    onChanged(changed);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) if (trees.size + places.size <= maxChangedNodes || record.type === 'characterData') note(record);
    if (trees.size + places.size === 0 && !removed) return;
    timer ??= setTimeout(flush, Math.max(leastDelayMs, lastCostMs() * restPerWork));
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  }, { once: true });

  return {
    get isPending() { return timer !== undefined; },
    watch(root) {
      roots.add(root);
      observer.observe(root, {
        childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['contenteditable'],
      });
    },
    forget: (root) => void roots.delete(root),
  };
}

const isBlock = (element: Element): boolean => ['block', 'code'].includes(roleOf(tagOf(element)));

const outermost = (trees: ReadonlySet<Node>): readonly Node[] =>
  [...trees].filter((tree) => isConnected(tree) && !isInside(parentOf(tree), trees));

function isInside(node: Node | null, trees: ReadonlySet<Node>): boolean {
  if (trees.size === 0) return false;
  for (let around = node; around !== null; around = parentOf(around)) if (trees.has(around)) return true;
  return false;
}

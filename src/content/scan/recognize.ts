import type { Candidate, Detector } from '../../drugs/detector.ts';
import type { Mention } from '../../drugs/mention.ts';
import { createPageEvidence } from '../../drugs/page-evidence.ts';
import { isConnected } from '../dom/safe-dom.ts';
import type { MentionStore } from './mention-store.ts';
import { keepRun, type TextRun } from './text-run.ts';

/** More mentions than this are not kept: the page says that only its first part was read. */
const maxMentions = 100_000;
/** Runs with names that want evidence are judged again when the page is known; beyond this many, judged once only. */
const maxUndecided = 5000;

export interface Recognizer {
  /** @returns false when the page holds more mentions than are kept. */
  read(run: TextRun, again: boolean): boolean;
  /** Judges once more the names that want evidence, now that the page has been read. */
  decide(): void;
}

interface Undecided {
  readonly run: TextRun;
  readonly candidates: readonly Candidate[];
}

/** Turns runs of text into mentions in the store. */
export function createRecognizer({ detector, store, isWanted }: {
  detector: Detector; store: MentionStore; isWanted: (mention: Mention) => boolean;
}): Recognizer {
  const page = createPageEvidence();
  let undecided: Undecided[] = [];

  const judge = ({ run, candidates }: Undecided) => store.put(run, detector.judge(run.text, candidates, page).filter(isWanted));

  return {
    read(run, again) {
      const candidates = detector.find(run.text, page);
      if (candidates.length === 0) {
        if (again) store.put(run, []);
        return true;
      }
      judge({ run, candidates });
      if (!candidates.every(({ sure }) => sure) && undecided.length < maxUndecided) undecided.push({ run: keepRun(run), candidates });
      return store.size < maxMentions;
    },
    decide() {
      undecided = undecided.filter(({ run }) => run.nodes.every(isConnected) && isUnchanged(run));
      undecided.forEach(judge);
    },
  };
}

/** A run read from nodes that have changed since is read anew when the change is reported. */
const isUnchanged = ({ text, nodes, starts }: TextRun): boolean =>
  nodes.every((node, index) => {
    const start = starts[index] ?? 0;
    return start < 0 || text.startsWith(node.data.slice(0, text.length), start);
  });

import { bothSides } from './both-sides.ts';
import { boxedWarning } from './boxed-warning.ts';
import { cardAgrees } from './card-agrees.ts';
import { cardLists } from './card-lists.ts';
import type { Check } from './check.ts';
import { citations } from './citations.ts';
import { classWarnings } from './class-warnings.ts';
import { closedLists } from './closed-lists.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { headlineLength } from './headline-length.ts';
import { layout } from './layout.ts';
import { lookAlikes } from './look-alikes.ts';
import { missedDose } from './missed-dose.ts';
import { nameLetters } from './name-letters.ts';
import { notation } from './notation.ts';
import { readingGrade } from './reading-grade.ts';
import { requiredPrecautions } from './required-precautions.ts';
import { reviewDates } from './review-dates.ts';
import { safetyGaps } from './safety-gaps.ts';
import { sentenceLength } from './sentence-length.ts';
import { seriousAction } from './serious-action.ts';
import { sharedNames } from './shared-names.ts';
import { sideEffects } from './side-effects.ts';
import { sortedLists } from './sorted-lists.ts';
import { sourceLinks } from './source-links.ts';
import { staleRules } from './stale-rules.ts';
import { stoppingRisk } from './stopping-risk.ts';
import { weekly } from './weekly.ts';
import { wording } from './wording.ts';

/** Every named check, one per file. The parser's own names are `front-matter` and `layout`; the loader's `vocabulary` and the like. */
export const allChecks: readonly Check[] = [
  layout, sortedLists, closedLists, cardLists, cardAgrees, nameLetters, sharedNames, staleRules, lookAlikes, // what the files are
  citations, sourceLinks, evidence, figures, reviewDates, // where it comes from
  boxedWarning, requiredPrecautions, safetyGaps, sideEffects, seriousAction, stoppingRisk, missedDose, weekly, classWarnings, bothSides, // what must be said
  notation, readingGrade, sentenceLength, wording, headlineLength, // how it is said
];

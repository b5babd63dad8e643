export type Severity = 'error' | 'warning';

/** One fault of the dataset: where it is, which check saw it, what is wrong and what to do about it. */
export interface Finding {
  /** Path as shown to people: relative to the project, or as given on the command line. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Name of the check, kebab-case: "citations". */
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** Takes findings while a file is read, so that one fault never hides the next. */
export type Report = (finding: Finding) => void;

/** `file:line: check: what is wrong; what to do`, the line editors and other programs read. */
export function formatFinding({ file, line, check, severity, message, remedy }: Finding): string {
  const name = severity === 'warning' ? `${check} (warning)` : check;
  return `${file}:${line}: ${name}: ${message}; ${remedy}`;
}

/** By file, then line, then check: the order in which a person mends them. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareText(a.file, b.file) || a.line - b.line || compareText(a.check, b.check) || compareText(a.message, b.message);

/** By code unit, the same on every machine (`localeCompare` is not). */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

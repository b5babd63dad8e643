import type { z } from 'zod';

export interface Fault {
  readonly path: readonly PropertyKey[];
  /** Begins with the place, so that it reads as a sentence: `brands.US.0 is empty`. */
  readonly message: string;
}

/** What a schema found, in plain words. */
export const describeFaults = (error: z.ZodError, at: readonly PropertyKey[]): readonly Fault[] =>
  error.issues.map((issue) => {
    const path = [...at, ...issue.path];
    return { path, message: `${path.map(String).join('.') || 'value'} ${describe(issue)}` };
  });

function describe(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined && !issue.message.includes('received') ? `is missing (${issue.expected})` : `is not of type ${issue.expected}`;
    case 'invalid_key':
      return `has a bad key: ${issue.issues.map(({ message }) => message).join(', ')}`;
    default:
      return issue.message;
  }
}

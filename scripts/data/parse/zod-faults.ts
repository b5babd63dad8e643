import type { z } from 'zod';

export interface Fault {
  readonly path: readonly PropertyKey[];
  /** Begins with the place, so that it reads as a sentence: `brands.US.0 is empty`. */
  readonly message: string;
}

/** What a schema found in a value, in plain words. `name` is what the value itself is called. */
export const describeFaults = (error: z.ZodError, value: unknown, name: string): readonly Fault[] =>
  error.issues.map((issue) => ({
    path: issue.path,
    message: `${[name, ...issue.path.map(String)].filter((part) => part !== '').join('.')} ${describe(issue, valueAt(value, issue.path))}`,
  }));

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_type':
      return `is not of type ${issue.expected}`;
    case 'invalid_key':
      return `has a bad key: ${issue.issues.map(({ message }) => message).join(', ')}`;
    case 'invalid_value':
      return issue.message.startsWith('is ') ? issue.message : `is none of ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), value);

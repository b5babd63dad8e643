/** Marks the default of a switch over a union: the compiler proves it unreachable; at run time it names the stray value. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}

// Closes a switch over a union: a case that is forgotten does not compile.

/** Never returns; throws for a value that the types said could not be, naming it. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

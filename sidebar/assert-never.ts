// The end of every exhaustive switch.

/** Does not compile where a case is missing; throws if one comes all the same. */
export function assertNever(value: never): never {
  throw new Error(`expected no more cases, got ${JSON.stringify(value)}`);
}

// One build at a time in a document.

const WAIT_MILLISECONDS = 2000;

export type Locked<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'busy' };

/** Runs the work under the document's lock; busy when another run holds it. What was written is flushed before release. */
export function withLock<Result>(work: () => Result): Locked<Result> {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(WAIT_MILLISECONDS)) return { kind: 'busy' };
  try {
    return { kind: 'done', result: work() };
  } finally {
    // Not in a service call's failure: that one must reach the user, and the lock ends with the run anyway.
    lock?.releaseLock();
  }
}

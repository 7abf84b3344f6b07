// One build at a time in a document.

const WAIT_MILLISECONDS = 2000;

export type Locked<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'busy' };

/**
 * Runs the work under the document's lock; busy when another run holds it. The work flushes what it has written; where
 * it throws, that is done here, so that nothing is written after the lock is released.
 */
export function withLock<Result>(work: () => Result): Locked<Result> {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(WAIT_MILLISECONDS)) return { kind: 'busy' };
  try {
    return { kind: 'done', result: work() };
  } catch (error) {
    flushQuietly();
    throw error;
  } finally {
    lock?.releaseLock();
  }
}

/** A flush that fails too says nothing new: the first error is the one to tell. */
function flushQuietly(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    // See above.
  }
}

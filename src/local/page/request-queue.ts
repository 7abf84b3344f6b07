// One thing at a time: what is asked of the worker waits for what was asked before, whether that went well or not.

/** A line of tasks. */
export interface RequestQueue {
  /** Runs the task when all before it have ended, and gives its outcome. */
  readonly add: <Outcome>(task: () => Promise<Outcome>) => Promise<Outcome>;
}

/** Gives an empty queue. */
export function createQueue(): RequestQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    add: (task) => {
      const run = last.then(task, task);
      last = run.catch(() => undefined);
      return run;
    },
  };
}

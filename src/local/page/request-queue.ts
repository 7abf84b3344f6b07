// One thing at a time: what is asked of the worker waits for what was asked before, whether that went well or not.

/** A line of tasks. */
export interface RequestQueue {
  /** Runs the task when all before it have ended, and gives its outcome. */
  readonly add: <Outcome>(task: () => Promise<Outcome>) => Promise<Outcome>;
  /** The same, but before all that have not begun: for what a person is waiting to see. */
  readonly addFirst: <Outcome>(task: () => Promise<Outcome>) => Promise<Outcome>;
}

/** Gives an empty queue. */
export function createQueue(): RequestQueue {
  const waiting: (() => Promise<void>)[] = [];
  let isRunning = false;

  async function runAll(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await task();
    isRunning = false;
  }

  function put<Outcome>(task: () => Promise<Outcome>, isFirst: boolean): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const run = () => Promise.resolve().then(task).then(resolve, reject);
      if (isFirst) waiting.unshift(run);
      else waiting.push(run);
      // In a later turn, so that what is asked for at once stands in its order.
      void Promise.resolve().then(runAll);
    });
  }

  return { add: (task) => put(task, false), addFirst: (task) => put(task, true) };
}

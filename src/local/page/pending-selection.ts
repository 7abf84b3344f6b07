// The selection on its way to the worker: told when it has rested for a moment, or when somebody needs it now.

import type { Known } from './session-state.ts';

const REST = 150;

/** At most one selection waits; a later one takes its place. */
export class PendingSelection {
  readonly #onRest: () => void;
  #waiting: Known | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onRest: () => void) {
    this.#onRest = onRest;
  }

  put(selection: Known): void {
    this.#waiting = selection;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onRest, REST);
  }

  /** Gives what waits, which then waits no more; null where nothing does. */
  take(): Known | null {
    clearTimeout(this.#timer);
    const waiting = this.#waiting;
    this.#waiting = null;
    return waiting;
  }
}

// Counts the service calls of an execution, and makes one of them fail on demand.
import type { Effect } from './service-class.ts';
import { ServiceError } from './service-error.ts';

/** How many service calls an execution made. */
export interface CallStatistics {
  readonly total: number;
  readonly reads: number;
  readonly writes: number;
  /** By class and method: `Range.setValues`. */
  readonly byName: Readonly<Record<string, number>>;
}

/** Counts calls; see `count`. */
export class CallCounter {
  readonly #failAt: number | null;
  readonly #counts = new Map<string, number>();
  #reads = 0;
  #writes = 0;

  /** `failAt` is the number of the call that fails, from 1; null for none. */
  constructor(failAt: number | null) {
    this.#failAt = failAt;
  }

  /** Counts a call unless it is free; throws ServiceError when it is the one that has to fail. */
  count(effect: Effect, name: string): void {
    if (effect === 'free') return;
    if (effect === 'read') this.#reads += 1;
    else this.#writes += 1;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    if (this.#reads + this.#writes === this.#failAt) {
      throw new ServiceError('Service Spreadsheets failed while accessing document');
    }
  }

  /** Gives the calls so far. */
  statistics(): CallStatistics {
    return {
      total: this.#reads + this.#writes,
      reads: this.#reads,
      writes: this.#writes,
      byName: Object.fromEntries(this.#counts),
    };
  }
}

// Takes requests to the worker, one at a time, and shows meanwhile what is going on.

import type { Request, SheetView } from '../browser/protocol.ts';
import { PROGRESS_KEY } from './addon-functions.ts';
import { exchange, type FinalReply, type WorkerWay } from './exchange.ts';
import { tellProgress } from './progress.ts';
import { createQueue } from './request-queue.ts';
import type { Work } from './session-state.ts';
import type { Store } from './store.ts';

/** What a runner needs. */
export interface RunnerSettings {
  readonly worker: WorkerWay;
  /** A fault of the host: the person is told and may start again. */
  readonly onFault: (detail: string) => void;
}

/** Runs requests. */
export class Runner {
  readonly queue = createQueue();
  readonly #settings: RunnerSettings;
  readonly #store: Store;
  #progress = '';

  constructor(settings: RunnerSettings, store: Store) {
    this.#settings = settings;
    this.#store = store;
  }

  /** How far the present script says it is, as it keeps it; '' where it says nothing. */
  get progress(): string {
    return this.#progress;
  }

  /** Asks the worker when its turn comes. Null after a fault, of which the person is told. */
  run(request: Request, work: Work | null): Promise<FinalReply | null> {
    return this.queue.add(async () => {
      const { worker, onFault } = this.#settings;
      if (work !== null) this.#store.update((state) => ({ ...state, work }));
      try {
        return await exchange(request, {
          worker,
          askPerson: (question) => this.#store.ask(question),
          onCached: (key, value) => this.#takeProgress(key, value),
        });
      } catch (error) {
        onFault(error instanceof Error ? error.message : String(error));
        return null;
      } finally {
        this.#progress = '';
        if (work !== null) this.#store.update((state) => ({ ...state, work: null }));
      }
    });
  }

  /** Asks for a sheet at once; null where there is none. To be called from the queue. */
  async view(sheetId: number): Promise<SheetView | null> {
    const reply = await this.#settings.worker.ask({ kind: 'view', sheetId }).catch(() => null);
    return reply?.kind === 'view' ? reply.view : null;
  }

  #takeProgress(key: string, value: string): void {
    if (key !== PROGRESS_KEY) return;
    this.#progress = value;
    const told = tellProgress(value);
    if (told === null) return;
    this.#store.update((state) =>
      state.work === null ? state : { ...state, work: { ...state.work, words: told } },
    );
  }
}

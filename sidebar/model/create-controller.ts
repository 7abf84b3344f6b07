// What the panel does when asked: one action at a time, and moves within itself at any time.

import type { PanelProgress } from '../../src/addon/panel/panel.ts';
import type { CallServer } from '../server.ts';
import type { PanelAction } from './panel-action.ts';
import type { PanelMessage, PanelModel } from './panel-model.ts';
import type { Place } from './place.ts';
import { follow, runStages, sayFailure, sayIn } from './run-stages.ts';
import type { Store } from './store.ts';
import { takeAnswer } from './take-answer.ts';

export interface Controller {
  /** Does nothing while another action runs. */
  readonly run: (action: PanelAction) => Promise<void>;
  /** Stops the running action before its next stage. */
  readonly cancel: () => void;
  /** Goes to a cell of the table; `key` is marked as the place last gone to. */
  readonly select: (key: string, sheet: string, cell: string) => Promise<void>;
  readonly move: (change: Partial<Place>) => void;
  readonly say: (message: PanelMessage) => void;
}

export interface ControllerParts {
  readonly store: Store<PanelModel>;
  readonly server: CallServer;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The controller over a store and a server. Nothing that it gives ever rejects. */
export function createController({ store, server, wait }: ControllerParts): Controller {
  const runner = { store, server, wait, readProgress: onlyOne(() => server('panelProgress')) };
  const move = (change: Partial<Place>) =>
    store.update((model) => ({ ...model, place: { ...model.place, ...change } }));
  /** The newest selection asked for; answers of older ones are not told. */
  let selection = 0;
  return {
    run: async (action) => {
      if (store.get().running !== null) return;
      selection += 1;
      await runStages(runner, action);
    },
    cancel: () => {
      if (store.get().running?.cancelling === 'possible') follow(store, { cancelling: 'asked' });
    },
    select: async (key, sheet, cell) => {
      if (store.get().running !== null) return;
      selection += 1;
      const mine = selection;
      move({ current: key });
      await selectCell({ store, server, sheet, cell, isOld: () => mine !== selection });
    },
    move,
    say: (message) => sayIn(store, message),
  };
}

interface Selection {
  readonly store: Store<PanelModel>;
  readonly server: CallServer;
  readonly sheet: string;
  readonly cell: string;
  readonly isOld: () => boolean;
}

async function selectCell({ store, server, sheet, cell, isOld }: Selection): Promise<void> {
  try {
    const answer = await server('panelSelect', sheet, cell);
    if (isOld()) return;
    if (answer === null) sayIn(store, { kind: 'none' });
    else store.update((model) => takeAnswer(model, { kind: 'read' }, answer));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (!isOld()) sayFailure(store, reason, 'nothing');
  }
}

/** Asks anew only when the question before it has been answered. */
function onlyOne(ask: () => Promise<PanelProgress>): () => Promise<PanelProgress> {
  let pending: Promise<PanelProgress> | null = null;
  return () => {
    pending ??= ask().finally(() => {
      pending = null;
    });
    return pending;
  };
}

// What the panel does when asked: one action at a time, told by step, ended by the answer or by a sentence.

import type { PanelProgress } from '../../src/addon/panel.ts';
import { formatFailure } from '../format-message.ts';
import { type CallOutcome, runCall } from '../run-call.ts';
import type { CallServer } from '../server.ts';
import { chooseWords, type Words } from '../words/words.ts';
import { type ActionAnswer, listStages, type Stage } from './list-stages.ts';
import type { Effect, PanelAction } from './panel-action.ts';
import type { PanelMessage, PanelModel, Running } from './panel-model.ts';
import type { Place } from './place.ts';
import type { Store } from './store.ts';
import { sayDone, takeAnswer } from './take-answer.ts';

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
  const change = (part: Partial<PanelModel>) => store.update((model) => ({ ...model, ...part }));
  const words = (): Words => chooseWords(store.get().state?.language ?? 'ru');
  const fail = (reason: string, effect: Effect) =>
    change({ message: { kind: 'failed', text: formatFailure(reason, effect, words()) } });
  const readProgress = onlyOne(() => server('panelProgress'));
  /** The newest selection asked for; answers of older ones are not told. */
  let selection = 0;

  const follow = (part: Partial<Running>) =>
    store.update((model) =>
      model.running === null ? model : { ...model, running: { ...model.running, ...part } },
    );

  const runStage = ({ call }: Stage): Promise<CallOutcome<ActionAnswer>> =>
    runCall({ call, readProgress, onProgress: (progress) => follow({ progress }), wait });

  /** False ends the action: it failed, or the reader cancels before something is written. */
  const endStage = (action: PanelAction, stage: Stage, outcome: CallOutcome<ActionAnswer>) => {
    if (outcome.kind === 'unanswered') {
      fail(outcome.reason, stage.effect);
      return false;
    }
    store.update((model) => takeAnswer(model, action, outcome.answer));
    return outcome.answer.kind === 'done';
  };

  const runStages = async (action: PanelAction) => {
    const stages = listStages(action, server);
    for (const [index, stage] of stages.entries()) {
      const isLast = index === stages.length - 1;
      if (store.get().running?.cancelling === 'asked') {
        change({ message: sayDone(words().messages.stopped) });
        return;
      }
      const cancelling = stages.length === 1 ? 'none' : isLast ? 'late' : 'possible';
      const running: Running = {
        action,
        stage: index + 1,
        stages: stages.length,
        progress: null,
        cancelling,
      };
      change({ running, message: { kind: 'none' } });
      if (!endStage(action, stage, await runStage(stage))) return;
    }
  };

  return {
    run: async (action) => {
      if (store.get().running !== null) return;
      selection += 1;
      await runStages(action);
      change({ running: null });
    },
    cancel: () => {
      if (store.get().running?.cancelling === 'possible') follow({ cancelling: 'asked' });
    },
    select: async (key, sheet, cell) => {
      if (store.get().running !== null) return;
      selection += 1;
      const mine = selection;
      store.update((model) => ({ ...model, place: { ...model.place, current: key } }));
      const isOld = () => mine !== selection || store.get().running !== null;
      try {
        const answer = await server('panelSelect', sheet, cell);
        if (isOld()) return;
        if (answer === null) change({ message: { kind: 'none' } });
        else store.update((model) => takeAnswer(model, { kind: 'read' }, answer));
      } catch (error) {
        if (!isOld()) fail(error instanceof Error ? error.message : String(error), 'nothing');
      }
    },
    move: (part) => store.update((model) => ({ ...model, place: { ...model.place, ...part } })),
    say: (message) => change({ message }),
  };
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

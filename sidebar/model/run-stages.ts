// An action from its first call to its end: each stage told by step, stopped between two of them when the reader asks.

import type { PanelProgress } from '../../src/addon/panel/panel.ts';
import { formatFailure } from '../format-message.ts';
import { type CallOutcome, runCall } from '../run-call.ts';
import type { CallServer } from '../server.ts';
import { chooseWords, type Words } from '../words/words.ts';
import { type ActionAnswer, listStages, type Stage } from './list-stages.ts';
import type { Effect, PanelAction } from './panel-action.ts';
import type { Cancelling, PanelMessage, PanelModel, Running } from './panel-model.ts';
import type { Store } from './store.ts';
import { sayDone, takeAnswer } from './take-answer.ts';

export interface StageRunner {
  readonly store: Store<PanelModel>;
  readonly server: CallServer;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly readProgress: () => Promise<PanelProgress>;
}

/** Runs all stages of an action and leaves nothing running. Never rejects. */
export async function runStages(runner: StageRunner, action: PanelAction): Promise<void> {
  const { store, server } = runner;
  const stages = listStages(action, server);
  for (const [index, stage] of stages.entries()) {
    if (store.get().running?.cancelling === 'asked') {
      sayIn(store, sayDone(wordsOf(store).messages.stopped));
      break;
    }
    const cancelling = chooseCancelling(index, stages.length);
    begin(store, { action, stage: index + 1, stages: stages.length, progress: null, cancelling });
    const outcome = await runStage(runner, stage);
    if (!takeOutcome(store, action, stage, outcome)) break;
  }
  store.update((model) => ({ ...model, running: null }));
}

/** Changes what is known of the running action; does nothing where none runs. */
export function follow(store: Store<PanelModel>, part: Partial<Running>): void {
  store.update((model) =>
    model.running === null ? model : { ...model, running: { ...model.running, ...part } },
  );
}

/** Puts a message in place of the one before. */
export function sayIn(store: Store<PanelModel>, message: PanelMessage): void {
  store.update((model) => ({ ...model, message }));
}

/** Tells that no answer came, and what could have been written. */
export function sayFailure(store: Store<PanelModel>, reason: string, effect: Effect): void {
  sayIn(store, { kind: 'failed', text: formatFailure(reason, effect, wordsOf(store)) });
}

function wordsOf(store: Store<PanelModel>): Words {
  return chooseWords(store.get().state?.language ?? 'ru');
}

function chooseCancelling(index: number, stages: number): Cancelling {
  if (stages === 1) return 'none';
  return index === stages - 1 ? 'late' : 'possible';
}

function begin(store: Store<PanelModel>, running: Running): void {
  store.update((model) => ({ ...model, running, message: { kind: 'none' } }));
}

function runStage(runner: StageRunner, { call }: Stage): Promise<CallOutcome<ActionAnswer>> {
  const { store, readProgress, wait } = runner;
  return runCall({
    call,
    readProgress,
    onProgress: (progress) => follow(store, { progress }),
    wait,
  });
}

/** False where the action has failed and nothing of it may follow. */
function takeOutcome(
  store: Store<PanelModel>,
  action: PanelAction,
  stage: Stage,
  outcome: CallOutcome<ActionAnswer>,
): boolean {
  if (outcome.kind === 'unanswered') {
    sayFailure(store, outcome.reason, stage.effect);
    return false;
  }
  store.update((model) => takeAnswer(model, action, outcome.answer));
  return outcome.answer.kind === 'done';
}

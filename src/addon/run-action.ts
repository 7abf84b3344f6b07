// The one catch of the add-on: whatever an action throws becomes one calm sentence.

import {
  type AddonWords,
  type BuildStep,
  chooseAddonWords,
} from '../core/messages/words/addon-words.ts';
import { type CampaignAction, explainCampaign } from '../core/messages/words/campaign-answers.ts';
import { reportProgress } from './panel/progress.ts';
import { readUserLanguage } from './user-language.ts';
import { withLock } from './with-lock.ts';

export interface DialogContext {
  readonly language: 'ru' | 'en';
  readonly words: AddonWords;
}

export interface ActionContext extends DialogContext {
  /** Says that a step begins, to whoever waits for it. */
  readonly tell: (step: BuildStep) => void;
}

/** How an action is run: in the user's language unless one is given; with its steps told to the panel, if that waits. */
export interface RunOptions {
  readonly language?: 'ru' | 'en';
  readonly toPanel?: boolean;
  /** The sentence for a failure, by what the service said; absent: that no school's sheet was changed. */
  readonly explain?: (detail: string, language: 'ru' | 'en') => string;
}

export interface Failure {
  readonly kind: 'failed';
  readonly message: string;
}

/** `done` carries what the action made and the sentence for the user; `failed` only the sentence. */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly message: string; readonly value: Value }
  | Failure;

function explainFailure(error: unknown, explain: (detail: string) => string): Failure {
  console.error(error);
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', message: explain(detail.replace(/\.$/, '')) };
}

/** Runs an action under the document's lock. Never throws: a failure is logged for developers and told in a sentence. */
export function runAction<Value>(
  action: (context: ActionContext) => Outcome<Value>,
  { language: given, toPanel = false, explain }: RunOptions = {},
): Outcome<Value> {
  return runDialog((user) => {
    const language = given ?? user.language;
    const words = chooseAddonWords(language);
    const tell = (step: BuildStep) => {
      if (toPanel) reportProgress(step, words);
    };
    const locked = withLock(() => {
      try {
        return action({ language, words, tell });
      } finally {
        tell('done');
      }
    });
    return locked.kind === 'busy' ? { kind: 'failed', message: words.busy } : locked.result;
  }, explain);
}

/** Runs what needs no lock: a dialog, a selection. Never throws, as above. */
export function runDialog<Value>(
  show: (context: DialogContext) => Value,
  explain?: RunOptions['explain'],
): Value | Failure {
  // Russian until the user's locale is known, which is itself a call that may fail.
  let context: DialogContext = { language: 'ru', words: chooseAddonWords('ru') };
  try {
    const language = readUserLanguage();
    context = { language, words: chooseAddonWords(language) };
    return show(context);
  } catch (error) {
    const { language, words } = context;
    return explainFailure(error, (detail) =>
      explain === undefined ? words.failed(detail) : explain(detail, language),
    );
  }
}

/** Shows what an action of the menu came to: a toast when it is done, a dialog when it failed. */
export function showOutcome(outcome: Outcome<unknown>): void {
  if (outcome.kind === 'failed') {
    showFailure(outcome);
    return;
  }
  const { menu } = chooseAddonWords(readUserLanguage());
  SpreadsheetApp.getActiveSpreadsheet().toast(outcome.message, menu.title, 10);
}

/** Shows a failure in a dialog; nothing for null. */
export function showFailure(result: Failure | null): void {
  if (result === null) return;
  const ui = SpreadsheetApp.getUi();
  const { menu } = chooseAddonWords(readUserLanguage());
  ui.alert(menu.title, result.message, ui.ButtonSet.OK);
}

/** An action of the menu that is only run once the user has said yes; shows what it came to. */
export function runAsked(
  ask: (context: DialogContext) => boolean,
  campaign: CampaignAction,
  action: (context: ActionContext) => Outcome<unknown>,
): void {
  const wanted = runDialog(ask);
  if (typeof wanted !== 'boolean') showFailure(wanted);
  else if (wanted) showOutcome(runAction(action, { explain: explainCampaign(campaign) }));
}

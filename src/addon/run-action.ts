// The one catch of the add-on: whatever an action throws becomes one calm sentence.

import { type AddonWords, chooseAddonWords } from '../core/messages/addon-words.ts';
import { reportProgress } from './progress.ts';
import { readUserLanguage } from './user-language.ts';
import { withLock } from './with-lock.ts';

export interface ActionContext {
  readonly language: 'ru' | 'en';
  readonly words: AddonWords;
}

/** `done` carries what the action made and the sentence for the user; `failed` only the sentence. */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly message: string; readonly value: Value }
  | { readonly kind: 'failed'; readonly message: string };

/** Runs an action under the document's lock. Never throws: a failure is logged for developers and told in a sentence. */
export function runAction<Value>(
  action: (context: ActionContext) => Outcome<Value>,
  language: 'ru' | 'en' = readUserLanguage(),
): Outcome<Value> {
  const words = chooseAddonWords(language);
  try {
    const locked = withLock(() => action({ language, words }));
    return locked.kind === 'busy' ? { kind: 'failed', message: words.busy } : locked.result;
  } catch (error) {
    console.error(error);
    reportProgress('done', words);
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', message: words.failed(detail.replace(/\.$/, '')) };
  }
}

/** Shows what an action of the menu came to: a toast when it is done, a dialog when it failed. */
export function showOutcome(outcome: Outcome<unknown>): void {
  const words = chooseAddonWords(readUserLanguage());
  if (outcome.kind === 'done') {
    SpreadsheetApp.getActiveSpreadsheet().toast(outcome.message, words.menu.title, 10);
  } else {
    const ui = SpreadsheetApp.getUi();
    ui.alert(words.menu.title, outcome.message, ui.ButtonSet.OK);
  }
}

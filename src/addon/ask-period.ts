// The question before a period is closed or opened again from the menu. None may be put while the lock is held.

import { chooseCampaignAnswers } from '../core/messages/words/campaign-answers.ts';
import type { DialogContext } from './run-action.ts';
import { titleOf } from './title-of.ts';

function ask(caption: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(titleOf(caption), question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Whether the user wants the period closed. */
export function askClosing({ language, words }: DialogContext): boolean {
  return ask(words.menu.closePeriod, chooseCampaignAnswers(language).askClose);
}

/** Whether the user wants it open again. */
export function askReopening({ language, words }: DialogContext): boolean {
  return ask(words.menu.reopenPeriod, chooseCampaignAnswers(language).askReopen);
}

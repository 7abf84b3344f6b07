// The actions «Защитить строки школ…», with a question before anything is done, and «Снять защиту строк».

import { type GuardPlan, planGuards } from '../core/guarding/plan-guards.ts';
import { chooseGuardWords } from '../core/messages/words/guard-words.ts';
import { readRegister } from '../core/reading/read-register.ts';
import type { ActionContext, DialogContext, Failure, Outcome } from './run-action.ts';
import { runAction } from './run-action.ts';
import { ANY_REQUEST, summariseSpreadsheet, type Thought } from './summarise-spreadsheet.ts';
import { titleOf } from './title-of.ts';
import {
  applyGuards,
  beginProgress,
  type GuardProgress,
  removeGuards,
} from './writing/apply-guards.ts';

interface Guarding {
  readonly thought: Thought;
  readonly plan: GuardPlan;
}

/** What is to be protected; failed with the reason where nothing can be. */
function thinkGuards(
  context: Pick<ActionContext, 'language' | 'words'>,
): Failure | { readonly kind: 'found'; readonly value: Guarding } {
  const words = chooseGuardWords(context.language);
  const thought = summariseSpreadsheet({ ...context, tell: () => undefined }, ANY_REQUEST);
  if (thought.kind === 'failed') return thought;
  const { summary, book } = thought.value;
  const refuse = (message: string): Failure => ({ kind: 'failed', message });
  if (!summary.register.given) return refuse(words.noRegister);
  const plan = planGuards(summary, readRegister(book.workbook).emails);
  if (!plan.hasEmails) return refuse(words.noEmails);
  if (plan.guards.length === 0) return refuse(words.noRows);
  return { kind: 'found', value: { thought: thought.value, plan } };
}

/** Says what will be protected, and asks whether it shall be. Not under the lock: a question lets go of it. */
export function askGuards(
  context: DialogContext,
): Failure | { readonly kind: 'chosen' | 'cancelled' } {
  const found = thinkGuards(context);
  if (found.kind === 'failed') return found;
  const ui = SpreadsheetApp.getUi();
  const { language, words } = context;
  const question = chooseGuardWords(language).ask(found.value.plan);
  const answer = ui.alert(titleOf(words.menu.guard), question, ui.ButtonSet.YES_NO);
  return { kind: answer === ui.Button.YES ? 'chosen' : 'cancelled' };
}

/** Protects the rows, read anew: they may have changed while the question was read. */
export function guardRows(): Outcome<GuardProgress> {
  const progress = beginProgress();
  return runAction(
    (context) => {
      const found = thinkGuards(context);
      if (found.kind === 'failed') return found;
      const { plan, thought } = found.value;
      progress.all = plan.guards.length;
      const words = chooseGuardWords(context.language);
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const isDone = applyGuards(spreadsheet, {
        guards: plan.guards,
        book: thought.book,
        progress,
      });
      SpreadsheetApp.flush();
      if (!isDone) return { kind: 'failed', message: words.outOfTime(progress) };
      const message = words.guarded(progress.done, plan) + words.othersLeft(progress.others);
      return { kind: 'done', message, value: progress };
    },
    { explain: (detail, language) => chooseGuardWords(language).interrupted(detail, progress) },
  );
}

/** Takes our protections away. */
export function unguardRows(): Outcome<GuardProgress> {
  const progress = beginProgress();
  return runAction(
    ({ language }) => {
      const words = chooseGuardWords(language);
      removeGuards(SpreadsheetApp.getActiveSpreadsheet(), progress);
      SpreadsheetApp.flush();
      const { done, all, others } = progress;
      const message = all === 0 ? words.nothingToUnguard : words.unguarded(done);
      return { kind: 'done', message: message + words.othersLeft(others), value: progress };
    },
    {
      explain: (detail, language) =>
        chooseGuardWords(language).unguardInterrupted(detail, progress),
    },
  );
}

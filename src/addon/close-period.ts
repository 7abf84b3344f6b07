// «Закрыть период» and «Открыть период снова»: a frozen copy of what is collected, and a warning on the sheets of the schools.

import { chooseCampaignAnswers, explainCampaign } from '../core/messages/words/campaign-answers.ts';
import { chooseSheetWords } from '../core/messages/words/sheet-words.ts';
import {
  listFormSheetIds,
  type PeriodPlan,
  planClosing,
  planReopening,
} from '../core/reporting/closing/plan-closing.ts';
import type { PanelAnswer } from './panel/panel.ts';
import { answer, readState } from './panel/panel-answer.ts';
import { lookUpNames } from './reading/book.ts';
import type { ActionContext, Failure, Outcome } from './run-action.ts';
import { ANY_REQUEST, summariseSpreadsheet, type Thought } from './summarise-spreadsheet.ts';
import { applyWarnings } from './writing/apply-warnings.ts';
import { refuseForeignSheets } from './writing/refuse-foreign-sheets.ts';
import { writePlan } from './writing/write-plan.ts';

/** Gives the names of sheets that stand or are now without a warning of ours. Warnings first, then the copy: what breaks off in between is finished by the same action. Failed, with nothing written, where a sheet that is not ours has the copy's name. */
function carryOut(
  context: ActionContext,
  { book: read }: Thought,
  { warnings, plan }: PeriodPlan,
): Failure | { readonly kind: 'done'; readonly unwarned: readonly string[] } {
  const names = plan.sheets.map(({ name }) => name);
  const book = lookUpNames(SpreadsheetApp.getActiveSpreadsheet(), read, names);
  const refusal = refuseForeignSheets(plan, book.workbook, context.language);
  if (refusal !== null) return refusal;
  const ids = applyWarnings(warnings, book);
  const outcome = writePlan(context, book, plan);
  if (outcome.kind === 'failed') return outcome;
  const unwarned = book.workbook.sheets.filter(({ id }) => ids.includes(id));
  return { kind: 'done', unwarned: unwarned.map(({ name }) => name) };
}

/** Closes the period; one that is closed stays as it is, but for warnings that are missing. */
export function closePeriod(context: ActionContext): Outcome<null> {
  const thought = summariseSpreadsheet(context, ANY_REQUEST);
  if (thought.kind === 'failed') return thought;
  const { summary, book } = thought.value;
  const words = chooseCampaignAnswers(context.language);
  const { period, builtAt } = summary;
  if (listFormSheetIds(summary).length === 0) {
    return { kind: 'failed', message: words.nothingToClose };
  }
  const at = period.kind === 'closed' ? (period.at ?? builtAt) : builtAt;
  const planned = planClosing(summary, book.workbook, at, chooseSheetWords(context.language));
  if (period.kind === 'closed') {
    applyWarnings(planned.warnings, book);
    SpreadsheetApp.flush();
    const message = words.alreadyClosed(period.at, period.sheets[0]?.name ?? '');
    return { kind: 'done', message, value: null };
  }
  const outcome = carryOut(context, thought.value, planned);
  if (outcome.kind === 'failed') return outcome;
  const names = planned.plan.sheets.map(({ name }) => name);
  return { kind: 'done', message: words.closed(names, outcome.unwarned), value: null };
}

/** Opens a closed period again; one that is open loses what warnings of ours are left. */
export function reopenPeriod(context: ActionContext): Outcome<null> {
  const thought = summariseSpreadsheet(context, ANY_REQUEST);
  if (thought.kind === 'failed') return thought;
  const { summary, book } = thought.value;
  const words = chooseCampaignAnswers(context.language);
  const { period, builtAt } = summary;
  const copies = period.kind === 'closed' ? period : { ...period, sheets: [] };
  const planned = planReopening(copies, book.workbook, builtAt, chooseSheetWords(context.language));
  const outcome = carryOut(context, thought.value, planned);
  if (outcome.kind === 'failed') return outcome;
  if (period.kind === 'closed') {
    const message = words.reopened(period.sheets.map(({ name }) => name));
    return { kind: 'done', message, value: null };
  }
  // The copy was deleted or renamed, or is of another year.
  const { unwarned } = outcome;
  const message = unwarned.length === 0 ? words.notClosed : words.unwarned(unwarned.length);
  return { kind: 'done', message, value: null };
}

/** Closes without asking, as the panel has asked, and reads what it has come to. */
export function answerClose(): PanelAnswer {
  return answer((context) => showAfter(closePeriod(context), context), explainCampaign('close'));
}

/** Reopens, likewise. */
export function answerReopen(): PanelAnswer {
  return answer((context) => showAfter(reopenPeriod(context), context), explainCampaign('reopen'));
}

function showAfter(outcome: Outcome<null>, context: ActionContext) {
  return outcome.kind === 'failed' ? outcome : readState(context, outcome.message);
}

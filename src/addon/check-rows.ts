// The action «Проверить строки школ»: everything but the figures; writes «Замечания» and nothing else.

import { countOpen } from '../core/count-summary.ts';
import { chooseMessages } from '../core/messages/choose-messages.ts';
import { chooseSheetWords } from '../core/messages/sheet-words.ts';
import { planCheck } from '../core/reporting/plan-build.ts';
import { planHighlightRefresh } from '../core/reporting/plan-highlights.ts';
import type { ActionContext, Outcome } from './run-action.ts';
import { type Request, summariseSpreadsheet, type Thought } from './summarise-spreadsheet.ts';
import { writePlan } from './write-plan.ts';

/** Checks and writes the findings; refuses, with nothing written, when a sheet of that name is not ours. */
export function checkSchoolRows(context: ActionContext, request: Request): Outcome<Thought> {
  const thought = summariseSpreadsheet(context, request);
  if (thought.kind === 'failed') return thought;
  const { book: read, summary } = thought.value;
  const { language, words } = context;
  const messages = chooseMessages(language);
  const checked = planCheck(summary, read.workbook, messages, chooseSheetWords(language));
  const plan = { ...checked, highlights: planHighlightRefresh(summary) };
  const outcome = writePlan(context, read, plan);
  if (outcome.kind === 'failed') return outcome;
  const { errors, queries } = countOpen(summary.findings);
  return { kind: 'done', message: words.checked(errors, queries), value: thought.value };
}

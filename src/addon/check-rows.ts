// The action «Проверить строки школ»: everything but the figures; writes «Замечания» and nothing else.

import { countOpen } from '../core/count-summary.ts';
import { chooseMessages } from '../core/messages/choose-messages.ts';
import { chooseSheetWords } from '../core/messages/words/sheet-words.ts';
import { planHighlightRefresh } from '../core/reporting/findings/plan-highlights.ts';
import { planCheck } from '../core/reporting/plan-build.ts';
import { withReception } from './campaign-plan.ts';
import type { ActionContext, Failure, Outcome } from './run-action.ts';
import { type Request, summariseSpreadsheet, type Thought } from './summarise-spreadsheet.ts';
import { writePlan } from './writing/write-plan.ts';

/** Writes «Замечания» for what was thought, and shows it where wanted; the failure, with nothing written, when a sheet of that name is not ours. */
export function writeFindings(
  context: ActionContext,
  { book, summary }: Thought,
  { show }: { readonly show: boolean },
): Failure | null {
  const { language } = context;
  const { workbook } = book;
  const words = chooseSheetWords(language);
  const checked = planCheck(summary, workbook, chooseMessages(language), words);
  const highlights = planHighlightRefresh(summary);
  const plan = { ...checked, highlights, show: show ? checked.show : null };
  const outcome = writePlan(context, book, withReception(plan, summary, workbook, language));
  return outcome.kind === 'failed' ? outcome : null;
}

/** Checks and writes the findings; refuses, with nothing written, when a sheet of that name is not ours. */
export function checkSchoolRows(context: ActionContext, request: Request): Outcome<Thought> {
  const thought = summariseSpreadsheet(context, request);
  if (thought.kind === 'failed') return thought;
  const { summary } = thought.value;
  const outcome = writeFindings(context, thought.value, { show: true });
  if (outcome !== null) return outcome;
  const { words } = context;
  const { errors, queries } = countOpen(summary.findings);
  return { kind: 'done', message: words.checked(errors, queries), value: thought.value };
}

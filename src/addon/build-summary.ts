// The action «Построить сводку»: read once, think purely, write once, compare what stands on the sheets with the core's figures.

import { countOpen, countVerdicts } from '../core/count-summary.ts';
import { chooseMessages } from '../core/messages/choose-messages.ts';
import { chooseSheetWords } from '../core/messages/words/sheet-words.ts';
import { findDisagreements } from '../core/reporting/compare-figures.ts';
import {
  planHighlightRefresh,
  planHighlights,
} from '../core/reporting/findings/plan-highlights.ts';
import { planBuild } from '../core/reporting/plan-build.ts';
import { withoutFormulas } from '../core/reporting/without-formulas.ts';
import type { WorkbookPlan } from '../core/workbook/plan.ts';
import { addSheets } from './reading/book.ts';
import { readValue } from './reading/read-workbook.ts';
import type { ActionContext, Outcome } from './run-action.ts';
import { type Request, summariseSpreadsheet, type Thought } from './summarise-spreadsheet.ts';
import { applyPlan, type Written } from './writing/apply-plan.ts';
import { writePlan } from './writing/write-plan.ts';

/** Builds all result sheets. Refuses, with nothing written, when a sheet of a needed name is not ours. */
export function buildSummarySheets(
  context: ActionContext,
  request: Request,
  highlight: boolean,
): Outcome<Thought> {
  const thought = summariseSpreadsheet(context, request);
  if (thought.kind === 'failed') return thought;
  const { book: read, summary } = thought.value;
  const { language, words } = context;
  const messages = chooseMessages(language);
  const plan: WorkbookPlan = {
    ...planBuild(summary, read.workbook, messages, chooseSheetWords(language)),
    highlights: highlight
      ? { kind: 'set', highlights: planHighlights(summary) }
      : planHighlightRefresh(summary),
  };
  const outcome = writePlan(context, read, plan);
  if (outcome.kind === 'failed') return outcome;

  const { book, written } = outcome;
  context.tell('compare');
  const names = written.filter(disagrees).map((sheet) => sheet.plan.name);
  if (names.length > 0) {
    const values = withoutFormulas(plan, names, words.builtWithValues(names));
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    applyPlan(spreadsheet, { ...values, show: plan.show }, addSheets(book, written));
    SpreadsheetApp.flush();
  }

  const { errors, queries } = countOpen(summary.findings);
  const { met, missed } = countVerdicts(summary.results);
  const message = [
    words.built(plan.show ?? '', met, missed, errors, queries),
    ...(names.length > 0 ? [words.builtWithValues(names)] : []),
  ].join(' ');
  return { kind: 'done', message, value: thought.value };
}

/** True when a formula of the sheet does not show what the core computed (an error value, another locale). */
function disagrees({ plan, region }: Written): boolean {
  const live = plan.cells.some((row) =>
    row.some((cell) => cell !== null && typeof cell === 'object' && cell.kind === 'formula'),
  );
  if (!live) return false;
  const values = region.getValues().map((row) => row.map(readValue));
  const found = findDisagreements(plan, values);
  if (found.length > 0) console.warn(JSON.stringify(found.slice(0, 20)));
  // Values in place of formulas mend no text; that one is told to developers.
  return found.some(({ kind }) => kind === 'formula');
}

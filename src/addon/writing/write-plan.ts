// The second half of an action: a plan is written, unless a sheet that is not ours stands in its way.

import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { type Book, lookUpNames } from '../reading/book.ts';
import type { ActionContext, Failure } from '../run-action.ts';
import { applyPlan, type Written } from './apply-plan.ts';
import { refuseForeignSheets } from './refuse-foreign-sheets.ts';

/** What was written, and the book that knows the plan's sheets by name. */
export interface WrittenPlan {
  readonly kind: 'written';
  readonly book: Book;
  readonly written: readonly Written[];
}

/** Writes the plan and lets the spreadsheet calculate; the failure, with nothing written, where a sheet of a planned name is not ours. */
export function writePlan(
  { language, tell }: ActionContext,
  read: Book,
  plan: WorkbookPlan,
): WrittenPlan | Failure {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const names = plan.sheets.map(({ name }) => name);
  const book = lookUpNames(spreadsheet, read, names);
  const refusal = refuseForeignSheets(plan, book.workbook, language);
  if (refusal !== null) return refusal;
  tell('write');
  const written = applyPlan(spreadsheet, plan, book);
  SpreadsheetApp.flush();
  return { kind: 'written', book, written };
}

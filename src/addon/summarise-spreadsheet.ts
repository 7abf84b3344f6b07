// Read once, think purely: the first two steps that all actions share.

import { formatProblem } from '../core/messages/problems.ts';
import { summarise } from '../core/summarise.ts';
import type { Summary } from '../core/summary.ts';
import { formatStamp } from './format-stamp.ts';
import type { Book } from './reading/book.ts';
import { readWorkbook } from './reading/read-workbook.ts';
import type { ActionContext, Outcome } from './run-action.ts';

/** What a person or the command line may ask for; null: told from the workbook. */
export interface Request {
  readonly programmeId: string | null;
  readonly year: number | null;
  /** The day against which a plan is followed up, ISO; absent: today. */
  readonly today?: string;
}

export const ANY_REQUEST: Request = { programmeId: null, year: null };

export interface Thought {
  readonly book: Book;
  readonly summary: Summary;
}

/** The spreadsheet and what it comes to; failed with the problem's sentence when it has no form. Writes nothing. */
export function summariseSpreadsheet(context: ActionContext, request: Request): Outcome<Thought> {
  context.tell('read');
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const book = readWorkbook(spreadsheet);
  const result = summarise(book.workbook, {
    ...request,
    builtAt: formatStamp(spreadsheet.getSpreadsheetTimeZone()),
    language: context.language,
  });
  if (result.kind === 'refused') {
    return { kind: 'failed', message: formatProblem(result.problem, context.language) };
  }
  return { kind: 'done', message: '', value: { book, summary: result.summary } };
}

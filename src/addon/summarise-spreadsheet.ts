// Read once, think purely: the first two steps that all actions share.

import { formatProblem } from '../core/messages/problems.ts';
import { summarise } from '../core/summarise.ts';
import type { Summary } from '../core/summary.ts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import { formatStamp } from './format-stamp.ts';
import { reportProgress } from './progress.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ActionContext, Outcome } from './run-action.ts';

/** What a person or the command line may ask for; null: told from the workbook. */
export interface Request {
  readonly programmeId: string | null;
  readonly year: number | null;
}

export const ANY_REQUEST: Request = { programmeId: null, year: null };

export interface Thought {
  readonly workbook: WorkbookSnapshot;
  readonly summary: Summary;
}

/** The spreadsheet and what it comes to; failed with the problem's sentence when it has no form. Writes nothing. */
export function summariseSpreadsheet(context: ActionContext, request: Request): Outcome<Thought> {
  reportProgress('read', context.words);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const workbook = readWorkbook(spreadsheet);
  const result = summarise(workbook, {
    ...request,
    builtAt: formatStamp(spreadsheet.getSpreadsheetTimeZone()),
    language: context.language,
  });
  if (result.kind === 'refused') {
    return { kind: 'failed', message: formatProblem(result.problem, context.language) };
  }
  return { kind: 'done', message: '', value: { workbook, summary: result.summary } };
}

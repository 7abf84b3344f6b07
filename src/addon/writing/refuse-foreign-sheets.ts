// Before anything is written: no sheet that is not ours may stand under a name that we need.

import { formatProblem } from '../../core/messages/problems.ts';
import { findForeignSheets } from '../../core/reporting/own/own-sheet.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import type { Failure } from '../run-action.ts';

/** The failure that names the sheets in the way; null when there are none. */
export function refuseForeignSheets(
  plan: WorkbookPlan,
  workbook: WorkbookSnapshot,
  language: 'ru' | 'en',
): Failure | null {
  const names = plan.sheets.map(({ name }) => name);
  const sheets = findForeignSheets(workbook, names);
  if (sheets.length === 0) return null;
  return { kind: 'failed', message: formatProblem({ kind: 'foreign-sheets', sheets }, language) };
}

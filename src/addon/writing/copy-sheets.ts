// Sheets that differ from one just written by a name and a text: a tab for each school.

import { escapeText } from '../../core/workbook/escape-text.ts';
import type { SheetPlan } from '../../core/workbook/plan.ts';

/** Makes the copies right behind the sheet, in their order: two calls each, however much stands on it. */
export function copySheets(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  template: GoogleAppsScript.Spreadsheet.Sheet,
  { copies = [] }: SheetPlan,
): void {
  if (copies.length === 0) return;
  const first = template.getIndex();
  copies.forEach(({ name, row, column, text }, index) => {
    const sheet = spreadsheet.insertSheet(name, first + index, { template });
    sheet.getRange(row, column).setValue(escapeText(text));
  });
}

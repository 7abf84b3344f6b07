// A block of a plan as a range.

import type { Block } from '../../core/workbook/plan.ts';

/** The range of a block. */
export function getBlock(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, rows, columns }: Block,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}

// Whether a range is exactly a block of a plan.

import type { Block } from '../../core/workbook/plan.ts';

/** True where the range covers the block and nothing else; false for no range. */
export function isOver(
  range: GoogleAppsScript.Spreadsheet.Range | undefined,
  { row, column, rows, columns }: Block,
): boolean {
  return (
    range?.getRow() === row &&
    range.getColumn() === column &&
    range.getNumRows() === rows &&
    range.getNumColumns() === columns
  );
}

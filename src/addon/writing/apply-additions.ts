// Rows that are put below what people have on a sheet; nothing that stands there is touched.

import type { PlannedCell, RowAddition } from '../../core/workbook/plan.ts';
import type { Book } from '../reading/book.ts';
import { toSheetValue } from './paint-sheet.ts';

/** Texts keep what they are under `@`; numbers and blank cells take whatever is typed. */
function chooseFormat(cell: PlannedCell): string {
  return typeof cell === 'string' ? '@' : 'General';
}

/** Writes the rows; a sheet that the book does not know gets none. */
export function applyAdditions(additions: readonly RowAddition[], { sheets }: Book): void {
  for (const { sheetId, row, cells } of additions) {
    const sheet = sheets.get(sheetId);
    const columns = cells[0]?.length ?? 0;
    if (sheet === undefined || columns === 0) continue;
    const last = row + cells.length - 1;
    const rows = sheet.getMaxRows();
    if (last > rows) sheet.insertRowsAfter(rows, last - rows);
    const range = sheet.getRange(row, 1, cells.length, columns);
    range.setNumberFormats(cells.map((line) => line.map(chooseFormat)));
    range.setValues(cells.map((line) => line.map((cell) => toSheetValue(cell, new Map()))));
    range.setWraps(cells.map((line) => line.map(() => true)));
    range.setVerticalAlignment('middle');
    const line = SpreadsheetApp.BorderStyle.SOLID;
    range.setBorder(true, true, true, true, true, true, '#bcccdc', line);
  }
}

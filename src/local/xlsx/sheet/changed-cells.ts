// Which cells of a sheet are no longer as the file had them.

import type { Sheet } from '../../workbook/workbook.ts';

/** Row → the columns of its changed cells, both ascending. */
export type ChangedCells = ReadonlyMap<number, readonly number[]>;

/** Gives the changed cells of a sheet; an untouched one gives none. */
export function findChangedCells(sheet: Sheet): Map<number, number[]> {
  const changed = new Map<number, number[]>();
  sheet.rows.forEach((cells, row) => {
    const columns: number[] = [];
    cells.forEach((cell, column) => {
      if (cell !== undefined && !cell.fromFile) columns.push(column);
    });
    if (columns.length > 0) changed.set(row, columns);
  });
  return changed;
}

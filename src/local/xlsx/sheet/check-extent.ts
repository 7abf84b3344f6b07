// How far a sheet reaches: values are handed to scripts as whole rectangles, so one stray cell far out costs them all.

import type { Sheet } from '../../workbook/workbook.ts';
import { XlsxFault } from '../xlsx-refusal.ts';
import { cellName } from './cell-address.ts';

/** Google's own bound is 10 million cells for a spreadsheet; a rectangle of half of that takes about 0.5 GB here. */
export const MAX_CELLS = 5_000_000;

/** Throws a `too-many-cells` fault when the rectangle from A1 to the last cell with content has more than MAX_CELLS. */
export function checkExtent(sheet: Sheet): void {
  let rows = 0;
  let columns = 0;
  for (const [row, line] of sheet.rows.entries()) {
    if (line === undefined) continue;
    let column = line.length - 1;
    while (column > 0 && !hasContent(line[column])) column -= 1;
    if (column < 1) continue;
    rows = row;
    columns = Math.max(columns, column);
  }
  if (rows * columns <= MAX_CELLS) return;
  const cell = cellName(rows, columns);
  throw new XlsxFault({ kind: 'too-many-cells', sheet: sheet.name, cell });
}

function hasContent(cell: Sheet['rows'][number][number]): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

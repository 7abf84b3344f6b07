// How much of a sheet is shown: up to its last cell with content or look, and room to go on.

import { hasContent } from '../services/cell-grid.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';

const SPARE_ROWS = 20;
const SPARE_COLUMNS = 3;
const LEAST_ROWS = 50;
const LEAST_COLUMNS = 15;
/** Looks of whole columns reach further than anybody scrolls: blank cells beyond the content count up to here. */
const MOST_BLANK_ROWS = 200;
const MOST_BLANK_COLUMNS = 30;

/** Says whether a blank cell can be seen: a fill or a line. */
function isVisible(cell: Cell): boolean {
  if (cell.note !== '' || cell.style.background !== null) return true;
  const { top, right, bottom, left } = cell.style.borders;
  return top !== null || right !== null || bottom !== null || left !== null;
}

/** Gives the rows and columns to show, never more than the sheet has. */
export function measureShown(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const content = { rows: 0, columns: 0 };
  const seen = { rows: 0, columns: 0 };
  for (let row = 1; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    for (let column = cells.length - 1; column > 0; column -= 1) {
      const cell = cells[column];
      if (cell === undefined) continue;
      const isFull = hasContent(cell);
      if (!isFull && !isVisible(cell)) continue;
      const reached = isFull ? content : seen;
      reached.rows = row;
      reached.columns = Math.max(reached.columns, column);
      if (isFull) break;
    }
  }
  for (const { row, column, rows, columns } of sheet.merges) {
    seen.rows = Math.max(seen.rows, row + rows - 1);
    seen.columns = Math.max(seen.columns, column + columns - 1);
  }
  const rows = Math.max(content.rows, Math.min(seen.rows, content.rows + MOST_BLANK_ROWS));
  const columns = Math.max(
    content.columns,
    Math.min(seen.columns, content.columns + MOST_BLANK_COLUMNS),
  );
  return {
    rows: Math.min(sheet.maxRows, Math.max(LEAST_ROWS, rows + SPARE_ROWS, sheet.frozenRows)),
    columns: Math.min(
      sheet.maxColumns,
      Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS, sheet.frozenColumns),
    ),
  };
}

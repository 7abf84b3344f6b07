// What hangs on an edit of a person: also the formulas that the file brought, which the host otherwise takes as they are.

import type { Calculator } from '../calculation/calculator.ts';
import { storeValue } from '../calculation/store-value.ts';
import type { Cell, Scalar, Sheet, Workbook } from '../workbook/workbook.ts';

/** What the engine says where it does not know a function; the value that the file brought is better then. */
const NOT_KNOWN = new Set(['#NAME?', '#N/A', '#ERROR!']);
/** Numbers that differ by less than this share are the same, calculated by another program. */
const NEARLY_EQUAL = 1e-12;

function isOfFile(cell: Cell | undefined): cell is Cell {
  return cell?.fromFile === true && cell.formula !== null && cell.value !== null;
}

/** A copy in which the file's formulas are as if a script had written them; the sheet itself where it has none. */
function freeFormulas(sheet: Sheet): Sheet {
  if (!sheet.rows.some((cells) => cells?.some(isOfFile))) return sheet;
  const rows = sheet.rows.map((cells) =>
    (cells ?? []).map((cell) => (isOfFile(cell) ? { ...cell, fromFile: false } : cell)),
  );
  return { ...sheet, rows };
}

function isBetter(value: Scalar, before: Scalar): boolean {
  if (typeof value === 'object' && value !== null && NOT_KNOWN.has(value.code)) return false;
  if (typeof value !== 'number' || typeof before !== 'number') return true;
  return Math.abs(value - before) > Math.abs(before) * NEARLY_EQUAL;
}

/** Takes the values over; cells of the file stay cells of the file, because their bytes stay (ODDITIES.md). */
function takeValues(sheet: Sheet, copy: Sheet): void {
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === undefined || cell.formula === null) return;
      const value = copy.rows[row]?.[column]?.value ?? null;
      if (!isOfFile(cell) || isBetter(value, cell.value)) storeValue(sheet, row, column, value);
    });
  });
}

/** Calculates every formula that hangs on the values of a sheet. Calculated is what the engine knows; the rest stays. */
export function recalculate(workbook: Workbook, calculator: Calculator, sheet: Sheet): void {
  const sheets = workbook.sheets.map(freeFormulas);
  calculator.calculate({ ...workbook, sheets }, new Set([sheet.id]));
  for (const [index, copy] of sheets.entries()) {
    const own = workbook.sheets[index];
    if (own !== undefined && own !== copy) takeValues(own, copy);
  }
}

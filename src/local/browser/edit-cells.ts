// Edits of a person: texts typed or pasted into cells, and the way back.

import { formatArea } from '../services/a1-notation.ts';
import { changeCells, EMPTY_CELL } from '../services/cell-grid.ts';
import { LONGEST_TEXT, typeText } from '../services/cell-values.ts';
import { readLocale } from '../services/locale.ts';
import { coveredByMerges } from '../services/merges.ts';
import { rangeOver } from '../services/range-area.ts';
import type { ValidationSelf } from '../services/service-selves.ts';
import { findRefusal } from '../services/validation-check.ts';
import type { Area, Cell, Sheet, Workbook } from '../workbook/workbook.ts';

/** One cell of an edit. */
interface EditedCell {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
  /** Whose row it was: the first text to the left of the edit; null where none stands there. */
  readonly rowLabel: string | null;
}

/** An edit that was made: what it takes to undo it and to tell onEdit of it. */
export interface Edit {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly cells: readonly EditedCell[];
}

/** `refused`: the first cell that cannot take its text, and the rule that says so (null: the text is too long). */
export type EditOutcome =
  | { readonly kind: 'done'; readonly edit: Edit }
  | {
      readonly kind: 'refused';
      readonly place: string;
      readonly typed: string;
      readonly rule: ValidationSelf | null;
    };

/**
 * Types texts into a block of cells as a person would: the looks stay, what a merge covers takes nothing, the sheet grows
 * where the block sticks out. All of it or, where one cell refuses, nothing.
 */
export function typeTexts(
  workbook: Workbook,
  sheet: Sheet,
  from: { readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
  year: number,
): EditOutcome {
  const columns = Math.max(0, ...texts.map((line) => line.length));
  const area: Area = { ...from, rows: texts.length, columns };
  const range = rangeOver(sheet, area);
  const isCovered = coveredByMerges(range);
  const refusalOf = findRefusal(range);
  const locale = readLocale(workbook.locale);
  const cells: EditedCell[] = [];
  for (const [rowOffset, line] of texts.entries()) {
    const rowLabel = findRowLabel(sheet, from.row + rowOffset, area);
    for (const [columnOffset, typed] of line.entries()) {
      const row = from.row + rowOffset;
      const column = from.column + columnOffset;
      if (isCovered(row, column)) continue;
      const before = sheet.rows[row]?.[column] ?? EMPTY_CELL;
      const place = formatArea({ row, column, rows: 1, columns: 1 });
      if (typed.length > LONGEST_TEXT) return { kind: 'refused', place, typed, rule: null };
      const after = typeText(before, typed, locale, year);
      const rule = refusalOf(after, row, column);
      if (rule !== null) return { kind: 'refused', place, typed, rule };
      cells.push({ row, column, before, after, rowLabel });
    }
  }
  sheet.maxRows = Math.max(sheet.maxRows, area.row + area.rows - 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, area.column + area.columns - 1);
  for (const { row, column, after } of cells) putCell(sheet, row, column, after);
  return { kind: 'done', edit: { sheet, area, cells } };
}

function findRowLabel(sheet: Sheet, row: number, { column }: Area): string | null {
  for (const cell of (sheet.rows[row] ?? []).slice(0, column)) {
    if (typeof cell?.value === 'string' && cell.value !== '') return cell.value;
  }
  return null;
}

/**
 * Takes an edit back. A cell that has got another content since is left alone, and so is one in a row that a script has made
 * another's: there the same content is somebody else's.
 */
export function undoEdit({ sheet, area, cells }: Edit): void {
  for (const { row, column, before, after, rowLabel } of cells) {
    const now = sheet.rows[row]?.[column] ?? EMPTY_CELL;
    const isSame =
      now.formula === after.formula && (now.formula !== null || now.value === after.value);
    const isOurs = now === after || (isSame && findRowLabel(sheet, row, area) === rowLabel);
    if (!isOurs) continue;
    const { value, formula, runs } = before;
    const isOnlyOurs = now.note === before.note && (now === after || now.style === after.style);
    putCell(sheet, row, column, isOnlyOurs ? before : { ...now, value, formula, runs });
  }
}

function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  changeCells(sheet, { row, column, rows: 1, columns: 1 }, () => cell);
  // Where the file has no cell, none is left behind.
  if (cell === EMPTY_CELL) delete sheet.rows[row]?.[column];
}

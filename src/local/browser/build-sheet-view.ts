// A sheet as the page shows it: texts, looks, sizes, notes and links as plain data.

import type { Calculator } from '../calculation/calculator.ts';
import { EMPTY_CELL } from '../services/cell-grid.ts';
import { formatDisplayValue } from '../services/display-value.ts';
import { readLocale } from '../services/locale.ts';
import type { Area, Sheet, Workbook } from '../workbook/workbook.ts';
import { estimateRowHeight } from '../xlsx/sheet/row-height.ts';
import { DEFAULT_COLUMN_PIXELS } from '../xlsx/sheet/sizes.ts';
import { readLinkTarget } from './cell-link.ts';
import { LookPalette } from './look-palette.ts';
import { findPaintedCells } from './painted-rules.ts';
import type { SheetView } from './protocol.ts';
import { measureShown } from './shown-extent.ts';

/** Gives what each cell shows, by row from 0; rows end with their last text. */
function readTexts(workbook: Workbook, sheet: Sheet, rows: number, columns: number): string[][] {
  const locale = readLocale(workbook.locale);
  return Array.from({ length: rows }, (_, index) => {
    const cells = sheet.rows[index + 1] ?? [];
    const texts: string[] = [];
    for (let column = 1; column <= Math.min(columns, cells.length - 1); column += 1) {
      const cell = cells[column];
      if (cell === undefined || cell.value === null) continue;
      const text = formatDisplayValue(cell.value, cell.style.numberFormat, locale);
      if (text === '') continue;
      while (texts.length < column - 1) texts.push('');
      texts.push(text);
    }
    return texts;
  });
}

function clip({ row, column, rows, columns }: Area, shown: Area): Area {
  return {
    row,
    column,
    rows: Math.min(rows, shown.rows - row + 1),
    columns: Math.min(columns, shown.columns - column + 1),
  };
}

function readSizes(sheet: Sheet, rows: number, columns: number) {
  return {
    columnWidths: Array.from({ length: columns }, (_, index) =>
      sheet.hiddenColumns.has(index + 1)
        ? 0
        : (sheet.columnWidths.get(index + 1) ?? DEFAULT_COLUMN_PIXELS),
    ),
    rowHeights: Array.from({ length: rows }, (_, index) =>
      sheet.hiddenRows.has(index + 1)
        ? 0
        : (sheet.rowHeights.get(index + 1) ?? estimateRowHeight(sheet, index + 1)),
    ),
  };
}

/** Gives the view of a sheet; rules of conditional formatting are already in the looks. */
export function buildSheetView(
  workbook: Workbook,
  sheet: Sheet,
  calculator: Calculator,
): SheetView {
  const { rows, columns } = measureShown(sheet);
  const shown: Area = { row: 1, column: 1, rows, columns };
  const texts = readTexts(workbook, sheet, rows, columns);
  const paintOf = findPaintedCells(
    workbook,
    sheet,
    calculator,
    shown,
    (row, column) => texts[row - 1]?.[column - 1] ?? '',
  );
  const isPainted = sheet.conditionalRules.length > 0;
  const palette = new LookPalette(sheet.conditionalRules);
  const notes: { row: number; column: number; text: string }[] = [];
  const links: SheetView['links'][number][] = [];
  const looks: number[][] = [];
  for (let row = 1; row <= rows; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const line: number[] = [];
    const last = isPainted ? columns : Math.min(columns, cells.length - 1);
    for (let column = 1; column <= last; column += 1) {
      const cell = cells[column] ?? EMPTY_CELL;
      const rule = isPainted ? paintOf(row, column) : -1;
      if (cell === EMPTY_CELL && rule < 0) continue;
      const target = readLinkTarget(cell, workbook);
      if (target !== null) links.push({ row, column, target });
      if (cell.note !== '') notes.push({ row, column, text: cell.note });
      const look = palette.placeOf(cell, rule, target !== null);
      if (look === 0) continue;
      while (line.length < column - 1) line.push(0);
      line.push(look);
    }
    looks.push(line);
  }
  return {
    id: sheet.id,
    rows,
    columns,
    texts,
    looks,
    palette: palette.looks,
    merges: sheet.merges
      .filter(({ row, column }) => row <= rows && column <= columns)
      .map((area) => clip(area, shown)),
    frozenRows: Math.min(sheet.frozenRows, rows),
    frozenColumns: Math.min(sheet.frozenColumns, columns),
    ...readSizes(sheet, rows, columns),
    notes,
    links,
  };
}

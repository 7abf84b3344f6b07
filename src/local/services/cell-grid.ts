// The one place that reads and replaces cells of a sheet. Cells are immutable: a write puts a new one.
import { ServiceError } from '../realm/service-error.ts';
import { DEFAULT_STYLE } from '../workbook/default-style.ts';
import { isSameStyle } from '../workbook/same-style.ts';
import type { Area, Cell, CellStyle, Scalar, Sheet } from '../workbook/workbook.ts';

/** What stands where no cell was ever written. */
export const EMPTY_CELL: Cell = {
  value: null,
  formula: null,
  style: DEFAULT_STYLE,
  note: '',
  runs: null,
  fileStyle: null,
  fromFile: false,
};

/** Gives the cell at a place, `EMPTY_CELL` where there is none. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? EMPTY_CELL;
}

/** Throws as Google does when the block does not lie within the sheet. */
export function checkInside(sheet: Sheet, area: Area): void {
  if (
    area.row + area.rows - 1 > sheet.maxRows ||
    area.column + area.columns - 1 > sheet.maxColumns
  ) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Gives the cell with another content; its text has no links any more. */
export function withContent(cell: Cell, value: Scalar, formula: string | null): Cell {
  return {
    value,
    formula,
    style: cell.style,
    note: cell.note,
    runs: null,
    fileStyle: cell.fileStyle,
    fromFile: false,
  };
}

const blanks = new WeakMap<CellStyle, Cell>([[DEFAULT_STYLE, EMPTY_CELL]]);

/** Cells that hold nothing but a look are one object for each look: sheets are painted before they are filled. */
function blankCell(style: CellStyle): Cell {
  let blank = blanks.get(style);
  if (blank === undefined) {
    blank = { ...EMPTY_CELL, style };
    blanks.set(style, blank);
  }
  return blank;
}

/** Gives the cell with another look; the same cell when it looks so already. */
export function withStyle(cell: Cell, style: CellStyle): Cell {
  if (style === cell.style) return cell;
  if (cell.note === '' && !hasContent(cell)) return blankCell(style);
  // Member by member, which is ten times faster than a copy by spread.
  return {
    value: cell.value,
    formula: cell.formula,
    style,
    note: cell.note,
    runs: cell.runs,
    fileStyle: null,
    fromFile: false,
  };
}

/** Replaces each cell of the block by what `change` gives for it; a cell given back as it was stays untouched. */
export function changeCells(
  sheet: Sheet,
  area: Area,
  change: (cell: Cell, rowOffset: number, columnOffset: number) => Cell,
): void {
  checkInside(sheet, area);
  for (let rowOffset = 0; rowOffset < area.rows; rowOffset += 1) {
    const row = area.row + rowOffset;
    let cells = sheet.rows[row];
    for (let columnOffset = 0; columnOffset < area.columns; columnOffset += 1) {
      const column = area.column + columnOffset;
      const before = cells?.[column] ?? EMPTY_CELL;
      const after = change(before, rowOffset, columnOffset);
      if (after === before) continue;
      if (cells === undefined) {
        cells = [];
        sheet.rows[row] = cells;
      }
      cells[column] = after;
    }
  }
}

/** Gives `read` of every cell of the block, row by row. */
export function mapCells<T>(
  sheet: Sheet,
  area: Area,
  read: (cell: Cell, row: number, column: number) => T,
): T[][] {
  checkInside(sheet, area);
  const result: T[][] = new Array(area.rows);
  for (let rowOffset = 0; rowOffset < area.rows; rowOffset += 1) {
    const cells = sheet.rows[area.row + rowOffset];
    const line: T[] = new Array(area.columns);
    for (let offset = 0; offset < area.columns; offset += 1) {
      const column = area.column + offset;
      line[offset] = read(cells?.[column] ?? EMPTY_CELL, area.row + rowOffset, column);
    }
    result[rowOffset] = line;
  }
  return result;
}

/** Says whether the cell has a value or a formula (also one that gives ''). */
export function hasContent(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

/** Gives the last row with content, 0 when there is none. Formats and notes do not count. */
export function lastRowOf(sheet: Sheet): number {
  for (let row = sheet.rows.length - 1; row > 0; row -= 1) {
    if (sheet.rows[row]?.some(hasContent) === true) return row;
  }
  return 0;
}

/** Gives the last column with content, 0 when there is none. */
export function lastColumnOf(sheet: Sheet): number {
  let last = 0;
  for (const cells of sheet.rows) {
    if (cells === undefined) continue;
    let column = cells.length - 1;
    while (column > last && !hasContent(cells[column])) column -= 1;
    last = Math.max(last, column);
  }
  return last;
}

/**
 * Gives a function that changes a style and makes each result only once, so that cells share their styles; the same
 * style where nothing changes.
 */
export function styleChanger<Detail extends string | number | boolean | null>(
  change: (style: CellStyle, detail: Detail) => CellStyle,
): (style: CellStyle, detail: Detail) => CellStyle {
  const made = new WeakMap<CellStyle, Map<Detail, CellStyle>>();
  let last: {
    readonly style: CellStyle;
    readonly detail: Detail;
    readonly found: CellStyle;
  } | null = null;
  return (style, detail) => {
    // Neighbours mostly look alike.
    if (last !== null && last.style === style && last.detail === detail) return last.found;
    let known = made.get(style);
    if (known === undefined) {
      known = new Map<Detail, CellStyle>();
      made.set(style, known);
    }
    let found = known.get(detail);
    if (found === undefined) {
      const changed = change(style, detail);
      found = isSameStyle(changed, style) ? style : changed;
      known.set(detail, found);
    }
    last = { style, detail, found };
    return found;
  };
}

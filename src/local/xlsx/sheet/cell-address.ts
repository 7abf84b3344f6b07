// A1 addresses as files spell them, to numbers and back. Rows and columns are 1-based.

import type { Area } from '../../workbook/workbook.ts';

/** The size of a sheet in the file format (ECMA-376, Excel's limits). */
export const MAX_FILE_ROWS = 1_048_576;
export const MAX_FILE_COLUMNS = 16_384;

/** Gives the number of a column from its letters in either case: `A` → 1; '' → 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1) {
    number = number * 26 + ((letters.charCodeAt(index) & 0x1f) % 32);
  }
  return number;
}

/** Gives the letters of a column: 1 → `A`, 27 → `AA`. */
export function columnName(number: number): string {
  // Nearly all columns, and this is asked for every cell.
  if (number >= 1 && number <= 26) return String.fromCharCode(64 + number);
  let name = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Gives `B5` for row 5, column 2. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** Gives `B5` for one cell and `B5:C7` for more. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

const AREA = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** Reads `B5`, `B5:C7`, `$B$5`, `B:C` and `2:3`; null for anything else or beyond the sheet. */
export function parseArea(text: string): Area | null {
  const match = AREA.exec(text.trim());
  if (match === null) return null;
  const isRange = text.includes(':');
  const [, firstColumn, firstRow, lastColumn, lastRow] = match;
  if (isRange && (firstColumn ?? firstRow) === undefined) return null;
  if (isRange && (lastColumn ?? lastRow) === undefined) return null;
  if (!isRange && (firstColumn === undefined || firstRow === undefined)) return null;
  const left = firstColumn === undefined ? 1 : columnNumber(firstColumn);
  const top = firstRow === undefined ? 1 : Number(firstRow);
  const right = isRange
    ? lastColumn === undefined
      ? MAX_FILE_COLUMNS
      : columnNumber(lastColumn)
    : left;
  const bottom = isRange ? (lastRow === undefined ? MAX_FILE_ROWS : Number(lastRow)) : top;
  const area = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  const isInside =
    area.row >= 1 &&
    area.column >= 1 &&
    area.row + area.rows - 1 <= MAX_FILE_ROWS &&
    area.column + area.columns - 1 <= MAX_FILE_COLUMNS;
  return isInside ? area : null;
}

/** Reads a list of areas parted by spaces (`A1:B2 C3`); what is no area is left out, '' and undefined give none. */
export function parseAreas(text: string | undefined): Area[] {
  return (text ?? '')
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

/** Gives the list of areas parted by spaces; none gives ''. */
export function areaNames(areas: readonly Area[]): string {
  return areas.map(areaName).join(' ');
}

/** Gives a sheet's name as it stands before `!` in a formula, always quoted, its apostrophes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

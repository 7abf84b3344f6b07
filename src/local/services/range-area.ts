// Makes ranges and the messages about wrong ones.

import { ServiceError } from '../realm/service-error.ts';
import type { ServiceObject } from '../realm/service-object.ts';
import { serviceObject } from '../realm/service-object.ts';
import type { Area, Sheet } from '../workbook/workbook.ts';
import { formatArea, formatColumn, parseArea } from './a1-notation.ts';
import { checkInside } from './cell-grid.ts';
import type { RangeSelf } from './service-selves.ts';

/** Gives the content of a range object over a block. */
export function rangeOver(sheet: Sheet, area: Area, whole: RangeSelf['whole'] = null): RangeSelf {
  const { row, column, rows, columns } = area;
  return { sheet, row, column, rows, columns, whole };
}

/** Gives a range object over a block. */
export function rangeObject(sheet: Sheet, area: Area): ServiceObject {
  return serviceObject('Range', rangeOver(sheet, area));
}

/** Gives the range of four numbers; throws the messages of Google for one that does not fit. */
export function rangeByNumbers(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): RangeSelf {
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const area = { row, column, rows, columns };
  checkInside(sheet, area);
  return rangeOver(sheet, area);
}

/** Gives the range of a notation; `find` gives the sheet it names (the default when it names none). */
export function rangeByNotation(
  notation: string,
  find: (sheetName: string | null) => Sheet | undefined,
): RangeSelf {
  const named = parseArea(notation, 1, 1);
  const sheet = named === null ? undefined : find(named.sheetName);
  const parsed = sheet === undefined ? null : parseArea(notation, sheet.maxRows, sheet.maxColumns);
  if (sheet === undefined || parsed === null) throw new ServiceError(`Range not found`);
  return rangeOver(sheet, parsed.area, parsed.whole);
}

/** Gives the notation of a range: `B2:D5`, `5:7`, `D:F`; '' for a whole protected sheet. */
export function formatRange(range: RangeSelf): string {
  const { row, column, rows, columns } = range;
  if (range.whole === 'sheet') return '';
  if (range.whole === 'rows') return `${row}:${row + rows - 1}`;
  if (range.whole === 'columns')
    return `${formatColumn(column)}:${formatColumn(column + columns - 1)}`;
  return formatArea(range);
}

/** Throws Google's message unless the grid has exactly the range's rows and columns. */
export function checkShape(range: Area, grid: readonly (readonly unknown[])[]): void {
  if (grid.length !== range.rows) {
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${range.rows}.`,
    );
  }
  const wrong = grid.find((row) => row.length !== range.columns);
  if (wrong !== undefined) {
    throw new ServiceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${range.columns}.`,
    );
  }
}

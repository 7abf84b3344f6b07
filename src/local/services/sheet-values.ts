// Sheet: whole values at once: reading up to the last cell with content, adding a row below it.
import { cellValue, list, whole } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { SELF } from '../realm/service-object.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { lastColumnOf, lastRowOf, mapCells } from './cell-grid.ts';
import { valueReader, valueWriter } from './cell-values.ts';
import { rangeByNumbers } from './range-area.ts';
import { writeContent } from './range-values.ts';

const { read, write } = methodsOf<'Sheet'>();

/** How many lines -1 stands for: up to the last one with content. */
function countLines(given: number, first: number, last: number): number {
  return given === -1 ? last - first + 1 : given;
}

/** Methods of Sheet about values. */
export const SHEET_VALUES: MethodTable<Sheet> = {
  getSheetValues: read(
    [whole, whole, whole, whole],
    ({ self, context }, row, column, rows, columns) => {
      context.calculate();
      const range = rangeByNumbers(
        self,
        row,
        column,
        countLines(rows, row, lastRowOf(self)),
        countLines(columns, column, lastColumnOf(self)),
      );
      return mapCells(self, range, valueReader(context));
    },
  ),
  appendRow: write([list(cellValue)], ({ self, context }, values) => {
    const row = lastRowOf(self) + 1;
    if (row > self.maxRows) self.maxRows = row;
    const range = rangeByNumbers(self, row, 1, 1, values.length);
    const writeCell = valueWriter(context);
    writeContent(context, range, (cell, _down, right) => writeCell(cell, values[right] ?? null));
    return SELF;
  }),
};

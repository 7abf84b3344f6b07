// Range: values, display values and formulas.
import { cellValue, grid, text } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { SELF } from '../realm/service-object.ts';
import type { Cell } from '../workbook/workbook.ts';
import { cellAt, changeCells, hasContent, mapCells, withContent } from './cell-grid.ts';
import { valueReader, valueWriter } from './cell-values.ts';
import { formatDisplayValue } from './display-value.ts';
import { readLocale } from './locale.ts';
import { coveredByMerges } from './merges.ts';
import { checkShape, rangeByNumbers } from './range-area.ts';
import { shiftFormula } from './relative-formula.ts';
import type { ServiceContext } from './service-context.ts';
import type { RangeSelf } from './service-selves.ts';
import { checkWritten } from './validation-check.ts';

const { read, write } = methodsOf<'Range'>();

function checkedFirst(range: RangeSelf): Cell {
  rangeByNumbers(range.sheet, range.row, range.column, range.rows, range.columns);
  return cellAt(range.sheet, range.row, range.column);
}

function displayReader(context: ServiceContext): (cell: Cell) => string {
  const locale = readLocale(context.workbook.locale);
  return (cell) => formatDisplayValue(cell.value, cell.style.numberFormat, locale);
}

/** Replaces the content of the range's cells; what a merge covers stays empty, a broken validation rule throws. */
export function writeContent(
  context: ServiceContext,
  range: RangeSelf,
  change: (cell: Cell, row: number, column: number) => Cell,
): void {
  const isCovered = coveredByMerges(range);
  const check = checkWritten(range);
  changeCells(range.sheet, range, (cell, row, column) => {
    if (isCovered(range.row + row, range.column + column)) return cell;
    const written = change(cell, row, column);
    if (written !== cell) check(written, range.row + row, range.column + column);
    return written;
  });
  context.touch(range.sheet);
}

function formulaOf(typed: string | null): string | null {
  if (typed === null || typed === '') return null;
  return typed.startsWith('=') ? typed : `=${typed}`;
}

function writeFormula(cell: Cell, typed: string | null): Cell {
  return withContent(cell, null, formulaOf(typed));
}

/** Methods of Range that read and write contents. */
export const RANGE_VALUES: MethodTable<RangeSelf> = {
  getValue: read([], ({ self, context }) => {
    context.calculate();
    return valueReader(context)(checkedFirst(self));
  }),
  getValues: read([], ({ self, context }) => {
    context.calculate();
    return mapCells(self.sheet, self, valueReader(context));
  }),
  getDisplayValue: read([], ({ self, context }) => {
    context.calculate();
    return displayReader(context)(checkedFirst(self));
  }),
  getDisplayValues: read([], ({ self, context }) => {
    context.calculate();
    return mapCells(self.sheet, self, displayReader(context));
  }),
  isBlank: read([], ({ self, context }) => {
    context.calculate();
    return !mapCells(self.sheet, self, hasContent).some((row) => row.includes(true));
  }),
  setValue: write([cellValue], ({ self, context }, value) => {
    const writeCell = valueWriter(context);
    writeContent(context, self, (cell) => writeCell(cell, value));
    return SELF;
  }),
  setValues: write([grid(cellValue)], ({ self, context }, values) => {
    checkShape(self, values);
    const writeCell = valueWriter(context);
    writeContent(context, self, (cell, row, column) =>
      writeCell(cell, values[row]?.[column] ?? null),
    );
    return SELF;
  }),
  getFormula: read([], ({ self }) => checkedFirst(self).formula ?? ''),
  getFormulas: read([], ({ self }) => mapCells(self.sheet, self, (cell) => cell.formula ?? '')),
  setFormula: write([text], ({ self, context }, formula) => {
    writeContent(context, self, (cell, row, column) =>
      writeFormula(cell, shiftFormula(formula, row, column)),
    );
    return SELF;
  }),
  setFormulas: write([grid(text)], ({ self, context }, formulas) => {
    checkShape(self, formulas);
    writeContent(context, self, (cell, row, column) =>
      writeFormula(cell, formulas[row]?.[column] ?? null),
    );
    return SELF;
  }),
};

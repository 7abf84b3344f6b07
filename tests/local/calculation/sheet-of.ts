// Small sheets for the tests of the calculation.

import { DEFAULT_STYLE } from '../../../src/local/workbook/default-style.ts';
import { createSheet } from '../../../src/local/workbook/new-workbook.ts';
import type { Cell, Scalar, Sheet } from '../../../src/local/workbook/workbook.ts';

/** A cell as a script (or, if so said, the file) left it. */
export function cellOf(value: Scalar, formula: string | null = null, fromFile = false): Cell {
  return { value, formula, style: DEFAULT_STYLE, note: '', runs: null, fileStyle: null, fromFile };
}

/** A sheet with these rows from A1 on; a text that begins with `=` is a formula not calculated yet, null no cell. */
export function sheetOf(rows: readonly (readonly Scalar[])[], name = 'Лист', id = 1): Sheet {
  const sheet = createSheet({ id, name });
  rows.forEach((values, index) => {
    const line: (Cell | undefined)[] = [];
    values.forEach((value, column) => {
      if (value === null) return;
      const isFormula = typeof value === 'string' && value.startsWith('=');
      line[column + 1] = isFormula ? cellOf(null, value) : cellOf(value);
    });
    sheet.rows[index + 1] = line;
  });
  return sheet;
}

/** The values of a column (from 1), row by row; undefined where there is no cell. */
export function valuesOf(sheet: Sheet, column: number): (Scalar | undefined)[] {
  return Array.from(sheet.rows.slice(1), (line) => line?.[column]?.value);
}

// Workbooks for the tests of reading: rows of cells in, a snapshot out.

import type {
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/core/workbook/snapshot.ts';

/** What every date shows. */
const SHOWN_DATE = '10.05.2023';

/** What a Russian spreadsheet shows for a value without a number format. */
function showValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  if (typeof value === 'string') return value;
  if (value.kind === 'error') return value.code;
  return SHOWN_DATE;
}

interface SheetLook {
  readonly name?: string;
  readonly id?: number;
  readonly hidden?: boolean;
  /** What single cells show where it is not what showValue gives: `row,column` from 0. */
  readonly shown?: Readonly<Record<string, string>>;
}

/** A sheet of the rows, made rectangular with blanks; '' becomes a blank cell. */
export function buildSheet(
  rows: readonly (readonly CellValue[])[],
  { name = 'Лист1', id = 0, hidden = false, shown = {} }: SheetLook = {},
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) =>
    Array.from({ length: width }, (_, column) =>
      row[column] === '' ? null : (row[column] ?? null),
    ),
  );
  const texts = values.map((row, at) =>
    row.map((value, column) => shown[`${at},${column}`] ?? showValue(value)),
  );
  return { id, name, hidden, values, texts };
}

/** A Russian workbook of the sheets. */
export function buildWorkbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}

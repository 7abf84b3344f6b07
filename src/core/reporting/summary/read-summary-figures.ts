// The figures that stand on a sheet «Сводка» of ours.

import type { YearFigure } from '../../evaluating/dynamics/dynamics.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { describeSummaryTable } from '../own/own-tables.ts';
import { readTableRows } from '../own/read-table-rows.ts';

/** By code, in the order of the rows; a row whose actual is no number has none. */
export function readSummaryFigures(
  sheet: SheetSnapshot,
  year: number,
): readonly (readonly [string, YearFigure])[] {
  const table = describeSummaryTable(year, year);
  const { rows, ownColumns } = readTableRows(sheet, table);
  const columnOf = (name: string) =>
    ownColumns[table.columns.findIndex((one) => one.name === name)];
  const columns = {
    numerator: columnOf('numerator'),
    denominator: columnOf('denominator'),
    value: columnOf('actual'),
  };
  return rows.flatMap(({ key, index }) => {
    const read = (column: number | undefined) => {
      const found = column === undefined ? null : (sheet.values[index]?.[column] ?? null);
      return typeof found === 'number' ? found : null;
    };
    const value = read(columns.value);
    if (value === null) return [];
    const numerator = read(columns.numerator);
    const denominator = read(columns.denominator);
    return [[key, { year, numerator, denominator, value }] as const];
  });
}

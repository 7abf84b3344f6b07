// The summary as it is once one cell has been written, for what is recorded beside the write.

import { readCell } from '../reading/read-cell.ts';
import type { Reading, SchoolRow } from '../reading/reading.ts';
import { findSchool } from '../reading/school-of-row.ts';
import type { Summary } from '../summary.ts';

/** The summary with the cell of that reading showing the text or the number; figures and findings stay as they were. */
export function replaceReading(
  summary: Summary,
  row: SchoolRow,
  { field, row: line, column }: Reading,
  value: string | number,
): Summary {
  const reading = readCell(value, String(value), field, findSchool(row), line, column);
  const replaceRow = (one: SchoolRow): SchoolRow =>
    one === row ? { ...one, readings: { ...one.readings, [field.key]: reading } } : one;
  const tables = summary.tables.map((table) => ({ ...table, rows: table.rows.map(replaceRow) }));
  return { ...summary, tables };
}

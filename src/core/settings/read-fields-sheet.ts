// The sheet «Поля» → the fields and columns of all forms.

import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { FIELDS_TABLE, VALUE_COLUMNS_TABLE } from './describe-fields.ts';
import { locateTables } from './locate-tables.ts';
import { pushTableFaults } from './push-table-faults.ts';
import { firstStep, lookOf, readTable, takeWhole } from './read-table.ts';
import type { FieldsPortion } from './settings-portions.ts';
import type { SettingsSink } from './settings-sink.ts';

const LOOKS = [lookOf(FIELDS_TABLE), lookOf(VALUE_COLUMNS_TABLE)];

/** How many headings of the sheet's first table there are, and whether those that every row needs. */
export function matchFieldsSheet(sheet: SheetSnapshot): { count: number; hasNeeded: boolean } {
  const columns = locateTables(sheet, LOOKS)[0]?.columns ?? new Map<string, number>();
  return { count: columns.size, hasNeeded: FIELDS_TABLE.needed.every((key) => columns.has(key)) };
}

/** Reads the sheet; null where the table of fields cannot be read. A field whose row has a fault is left out. */
export function readFieldsSheet(sheet: SheetSnapshot, sink: SettingsSink): FieldsPortion | null {
  const [fields, columns] = locateTables(sheet, LOOKS);
  if (fields === undefined || columns === undefined) throw new Error('a table for each look');
  pushTableFaults(sheet, FIELDS_TABLE, fields, true, sink);
  pushTableFaults(sheet, VALUE_COLUMNS_TABLE, columns, false, sink);
  const rows = readTable(sheet, FIELDS_TABLE, fields, sink);
  const columnRows = readTable(sheet, VALUE_COLUMNS_TABLE, columns, sink);
  if (!FIELDS_TABLE.needed.every((key) => fields.columns.has(key))) return null;
  const whole = [...rows, ...columnRows];
  for (const { values, placeOf } of whole) {
    sink.places.set(values, (rest) => placeOf(firstStep(rest)));
  }
  return {
    sheet,
    fields: rows.flatMap((row) => takeWhole(row) ?? []),
    columns: columnRows.flatMap((row) => takeWhole(row) ?? []),
    leftOut: rows.flatMap(({ values, isWhole, placeOf }) => {
      const { form, key } = values;
      if (isWhole || form === undefined || key === undefined) return [];
      return [{ form, key, place: placeOf('key') }];
    }),
  };
}

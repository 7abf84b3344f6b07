// The rows of a settings table by its description: what can be read of each, and every fault.

import type { ProgrammePath } from '../programme/programme-fault.ts';
import { listMissingColumns } from '../reading/missing-columns.ts';
import {
  buildCellFault,
  isNumberingRow,
  type SettingsColumn,
  type SettingsTable,
} from '../reading/settings-table.ts';
import { formatAddress } from '../workbook/address.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { isBlank, type SettingsText } from './cell-format.ts';
import type { LocatedTable, TableLook } from './locate-tables.ts';
import { BLANK_CELL, readSettingsText, showCell } from './read-cell-text.ts';
import type { SettingsPlace } from './settings-places.ts';
import { buildSettingsFault, type SettingsSink } from './settings-sink.ts';
import {
  type KeyOf,
  listKeys,
  type RowDescription,
  type TableDescription,
} from './table-description.ts';

/** A row of a table. Properties whose cells could not be read are absent. */
export interface TableRow<Row> {
  readonly values: Partial<Row>;
  /** Whether every property was read. */
  readonly isWhole: boolean;
  readonly number: number;
  /** The cell of a property; of the first column there is where the property has none. */
  readonly placeOf: (key: string) => SettingsPlace;
}

/** A description as the search for tables needs it. */
export function lookOf<Row>({ title, columns }: TableDescription<Row>): TableLook {
  const headings = new Map(
    listKeys(columns).map((key) => {
      const { heading, aliases = [] } = columns[key];
      return [key, [heading, ...aliases]];
    }),
  );
  return { title, headings };
}

/** Where the cells of a row or block stand. */
interface Cells {
  readonly textOf: (key: string) => SettingsText;
  readonly placeOf: (key: string) => SettingsPlace;
  /** Whether there is a cell for it at all: what is missing as a whole is told of once. */
  readonly has: (key: string) => boolean;
}

/** Reads every property that it can; faults go into the sink. */
export function readProperties<Row>(
  columns: RowDescription<Row>,
  cells: Cells,
  sink: SettingsSink,
): { readonly values: Partial<Row>; readonly isWhole: boolean } {
  const values: Partial<Row> = {};
  let isWhole = true;
  const take = <Key extends KeyOf<Row>>(key: Key): void => {
    const reading = columns[key].format.read(cells.textOf(key));
    if (reading.kind === 'read') {
      values[key] = reading.value;
      return;
    }
    isWhole = false;
    if (cells.has(key)) sink.faults.push(buildSettingsFault(cells.placeOf(key), reading.trouble));
  };
  for (const key of listKeys(columns)) take(key);
  return { values, isWhole };
}

/** The row when every property of it was read; null otherwise. */
export function takeWhole<Row>(row: {
  readonly values: Partial<Row>;
  readonly isWhole: boolean;
}): Row | null {
  const isRow = (values: Partial<Row>): values is Row => row.isWhole && values === row.values;
  return isRow(row.values) ? row.values : null;
}

function buildSettingsTable<Row>(
  sheet: SheetSnapshot,
  { columns }: TableDescription<Row>,
  located: LocatedTable,
  headerRow: number,
  extra: ReadonlyMap<string, number>,
): SettingsTable<string> {
  return {
    sheet,
    headerRow,
    columns: new Map([...located.columns, ...extra]),
    headings: new Map(listKeys(columns).map((key) => [key, columns[key].heading])),
    repeated: located.repeated,
  };
}

/** Columns that are needed and not there, were renamed, or stand there twice. */
function pushHeaderFaults<Row>(
  table: SettingsTable<string>,
  { columns, needed }: TableDescription<Row>,
  sink: SettingsSink,
): void {
  const { sheet, headerRow } = table;
  const wordings = listKeys(columns).map((key): SettingsColumn<string> => {
    const { heading, aliases = [] } = columns[key];
    return { key, heading, aliases };
  });
  const wanted = listKeys(columns).filter((key) => {
    return needed.includes(key) || columns[key].format.read(BLANK_CELL).kind === 'faulty';
  });
  const missing = listMissingColumns(
    sheet,
    wordings,
    table,
    wanted.map((key) => [key]),
  );
  const headings = needed.map((key) => columns[key].heading);
  for (const fault of missing) {
    const isNeeded = headings.includes(fault.field);
    sink.faults.push(
      fault.missing === undefined
        ? fault
        : { ...fault, missing: { ...fault.missing, needed: isNeeded } },
    );
  }
  for (const { key, column } of table.repeated) {
    const text = showCell(sheet, headerRow, column);
    const cell = { raw: text, text, cell: formatAddress(headerRow, column) };
    sink.faults.push(buildCellFault(table, key, cell, 'column'));
  }
}

/**
 * The rows of a table that was located, blank rows and a row that numbers the columns left out. No rows where it has no
 * headings; none, with a fault, where a column that every row needs is missing. `extra` are columns read elsewhere.
 */
export function readTable<Row>(
  sheet: SheetSnapshot,
  description: TableDescription<Row>,
  located: LocatedTable,
  sink: SettingsSink,
  extra: ReadonlyMap<string, number> = new Map(),
): readonly TableRow<Row>[] {
  const { headerRow, rows } = located;
  if (headerRow === null) return [];
  const { columns, needed } = description;
  const table = buildSettingsTable(sheet, description, located, headerRow, extra);
  pushHeaderFaults(table, description, sink);
  if (needed.some((key) => !located.columns.has(key))) return [];
  const read: TableRow<Row>[] = [];
  const all = [...table.columns.values()];
  const [first = 1] = all;
  for (let row = rows.from; row <= rows.to; row += 1) {
    if (isNumberingRow(table, row)) continue;
    if (all.every((column) => isBlank(readSettingsText(sheet, row, column)))) continue;
    const textOf = (key: string): SettingsText => {
      const column = table.columns.get(key);
      return column === undefined ? BLANK_CELL : readSettingsText(sheet, row, column);
    };
    const placeOf = (key: string): SettingsPlace => {
      const column = table.columns.get(key) ?? first;
      const absent = table.columns.has(key) ? undefined : table.headings.get(key);
      if (absent !== undefined) {
        // Under a heading that is not there nothing can stand; the row is told by its first cell.
        const cell = formatAddress(row, first);
        return { sheet, cell, field: absent, heading: 'column', found: '' };
      }
      return {
        sheet,
        cell: formatAddress(row, column),
        field: showCell(sheet, headerRow, column),
        heading: 'column',
        found: showCell(sheet, row, column),
      };
    };
    const cells = { textOf, placeOf, has: (key: string) => table.columns.has(key) };
    read.push({ ...readProperties(columns, cells, sink), number: row, placeOf });
  }
  return read;
}

/** The property of a path as text; '' for an empty one. */
export function firstStep(rest: ProgrammePath): string {
  return String(rest[0] ?? '');
}

// Which form a sheet carries in which somebody has just typed, told by its first rows and the rows that were edited alone:
// the sheet may have thousands of rows, and whoever types does not wait.

import type { Programme } from '../programme/programme.ts';
import type { Register } from '../programme/register.ts';
import { listTables } from '../reading/find-forms.ts';
import { HEADER_ROWS } from '../reading/find-header.ts';
import { readRegister } from '../reading/read-register.ts';
import type { FormTable, SchoolRow } from '../reading/reading.ts';
import { REGISTER_COLUMNS } from '../reading/register-columns.ts';
import { findSettingsTable } from '../reading/settings-table.ts';
import { readProgramme } from '../settings/read-programme.ts';
import { formatAddress, parseAddress } from '../workbook/address.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';

/** Headings of a table of all schools stand in so many rows at most. */
export const TOP_ROWS = HEADER_ROWS;
/** A form that each school has as a tab is no longer. */
export const TAB_ROWS = 500;

type Rows = Pick<SheetSnapshot, 'values' | 'texts'>;

/** A sheet in which somebody has typed, as far as it was read. */
export interface EditedSheet {
  readonly id: number;
  readonly name: string;
  /** The first and the last of the edited rows. */
  readonly edited: { readonly from: number; readonly to: number };
  /** Its first rows. */
  readonly top: Rows;
  /** The edited rows that stand further below, and the row of the first of them; null where none does. */
  readonly below: { readonly row: number; readonly rows: Rows } | null;
}

/** A row as the spreadsheet gives it, before anything is made of it; 0-based. */
export type KeepRow = (row: readonly unknown[], index: number) => boolean;

/** Gives the register's sheet with the rows that are to be kept, blank ones in place of the others; undefined where there is none. */
export type TakeRegister = (keeps: KeepRow) => SheetSnapshot | undefined;

/** A form, with those of its rows that were given. */
export interface EditedForm {
  readonly programme: Programme;
  readonly register: Register;
  readonly table: FormTable;
}

/** The edited rows right below the first ones: thousands of blank rows between them would all be looked at. */
function joinRows({ id, name, top, below }: EditedSheet): SheetSnapshot {
  const { values = [], texts = [] } = below?.rows ?? {};
  return {
    id,
    name,
    hidden: false,
    values: [...top.values, ...values],
    texts: [...top.texts, ...texts],
  };
}

function moveCell(cell: string, down: number): string {
  const place = parseAddress(cell);
  return place === undefined ? cell : formatAddress(place.row + down, place.column);
}

/** The row where it stands in the sheet. */
function moveRow(row: SchoolRow, down: number): SchoolRow {
  const readings = Object.entries(row.readings).map(([key, reading]) => {
    const cell = moveCell(reading.cell, down);
    return [key, { ...reading, row: reading.row + down, cell }] as const;
  });
  const nameCell = moveCell(row.nameCell, down);
  return { ...row, row: row.row + down, nameCell, readings: Object.fromEntries(readings) };
}

function putBack(table: FormTable, { top, below }: EditedSheet): FormTable {
  if (below === null) return table;
  const shown = top.values.length;
  const down = below.row - shown - 1;
  const rows = table.rows.map((row) => (row.row > shown ? moveRow(row, down) : row));
  return { ...table, rows };
}

/** The table on the sheet itself; undefined where it carries none, and for a workbook that cannot be read. */
function findTable(workbook: WorkbookSnapshot, sheetId: number): EditedForm | undefined {
  const { register } = readRegister(workbook);
  const read = readProgramme(workbook, register, { programmeId: null, year: null });
  if (read.kind === 'refused') return undefined;
  const { programme } = read;
  const table = listTables(read.searches).find(
    (one) => one.sheetId === sheetId || one.rows.some((row) => row.sheetId === sheetId),
  );
  return table === undefined ? undefined : { programme, register, table };
}

function listNumbers(texts: readonly unknown[]): readonly string[] {
  return texts.flatMap((text) => (typeof text === 'string' ? (text.match(/\d+/g) ?? []) : []));
}

/** Where in a row of the register its school is named, 0-based, by the first rows; null where they do not tell. */
function findNames(takeRegister: TakeRegister): readonly number[] | null {
  const top = takeRegister((_, index) => index < TOP_ROWS);
  const table = top === undefined ? null : findSettingsTable(top, REGISTER_COLUMNS, 'school');
  if (table === null) return null;
  const columns = [table.columns.get('school'), table.columns.get('aliases')];
  return columns.flatMap((column) => (column === undefined ? [] : [column - 1]));
}

/**
 * Keeps the schools that can be meant: of thousands those in whose names a number stands that is in a text of the sheet,
 * and those that have none. A district with a number is no school's.
 */
function buildKeeper({ name, values }: SheetSnapshot, names: readonly number[] | null): KeepRow {
  const meant = new Set(listNumbers([name, ...values.flat()]));
  return (row, index) => {
    if (index < TOP_ROWS) return true;
    const numbers = listNumbers(names === null ? row : names.map((at) => row[at]));
    return numbers.length === 0 || numbers.some((number) => meant.has(number));
  };
}

/** Whether an edited row has a name that the register does not know: then the nearest is looked for among all schools. */
function hasStranger({ table }: EditedForm, { from, to }: EditedSheet['edited']): boolean {
  const isEdited = (row: number) => table.tabs.length > 0 || (row >= from && row <= to);
  return table.rows.some(
    ({ match, name, row }) => isEdited(row) && match.kind === 'unknown' && name.trim() !== '',
  );
}

/** The form that the edited sheet carries, by the programme's settings sheets and the register; null where it carries none. */
export function findEditedForm(
  edited: EditedSheet,
  settings: readonly SheetSnapshot[],
  takeRegister: TakeRegister,
): EditedForm | null {
  const sheet = joinRows(edited);
  const find = (keeps: KeepRow): EditedForm | null => {
    const register = takeRegister(keeps);
    const sheets = [sheet, ...settings, ...(register === undefined ? [] : [register])];
    const found = findTable({ sheets }, sheet.id);
    return found === undefined ? null : { ...found, table: putBack(found.table, edited) };
  };
  const found = find(buildKeeper(sheet, findNames(takeRegister)));
  if (found === null) return null;
  const isSure = found.register.given && !hasStranger(found, edited.edited);
  return isSure ? found : find(() => true);
}

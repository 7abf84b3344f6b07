// A settings sheet that people fill in: its header is found by text, notes above it are allowed.

import type { SettingsExpectation, SettingsFault } from '../programme/settings-fault.ts';
import { formatAddress } from '../workbook/address.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { collapseSpaces, compactText } from './normalise-text.ts';

/** A column of a settings sheet: its name in code, the heading that we print, other headings taken as the same. */
export interface SettingsColumn<Key extends string> {
  readonly key: Key;
  readonly heading: string;
  readonly aliases: readonly string[];
}

/** A settings sheet with its columns found. Rows and columns are 1-based. */
export interface SettingsTable<Key extends string> {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Key, number>;
  readonly headings: ReadonlyMap<Key, string>;
  /** Columns that repeat a heading already found: left out. */
  readonly repeated: readonly { readonly key: Key; readonly column: number }[];
}

/** One cell of a settings sheet; `text` is trimmed, '' where blank or the column is absent. */
export interface SettingsCell {
  readonly raw: CellValue;
  readonly text: string;
  /** A1; of the header row's first cell where the column is absent. */
  readonly cell: string;
}

const ROWS_SEARCHED = 30;
/** From so many headings on a second row is one; a single text may be a value that looks like a heading. */
const LEAST_BELOW = 2;

/** The first sheet of one of the names (letter case and outer spaces do not matter) that has any content; undefined where none. */
export function findSettingsSheet(
  workbook: WorkbookSnapshot,
  names: readonly string[],
): SheetSnapshot | undefined {
  const wanted = names.map((name) => name.toLowerCase());
  return workbook.sheets.find(
    (sheet) =>
      wanted.includes(sheet.name.trim().toLowerCase()) &&
      sheet.texts.some((row) => row.some((text) => text.trim() !== '')),
  );
}

/** Reads every row near the top as if it were the header, from the first to the last. */
export function readHeaders<Key extends string>(
  sheet: SheetSnapshot,
  columns: readonly SettingsColumn<Key>[],
): readonly SettingsTable<Key>[] {
  const keys = new Map<string, Key>();
  for (const { key, heading, aliases } of columns) {
    for (const wording of [heading, ...aliases]) keys.set(compactText(wording), key);
  }
  const headings = new Map(columns.map(({ key, heading }) => [key, heading]));
  return sheet.texts.slice(0, ROWS_SEARCHED).map((row, index) => {
    const found = new Map<Key, number>();
    const repeated: { key: Key; column: number }[] = [];
    row.forEach((text, at) => {
      const key = text.trim() === '' ? undefined : keys.get(compactText(text));
      if (key === undefined) return;
      if (found.has(key)) repeated.push({ key, column: at + 1 });
      else found.set(key, at + 1);
    });
    return { sheet, headerRow: index + 1, columns: found, headings, repeated };
  });
}

/** The header with the row below it, where that goes on with headings of its own under a group and names no `required`. */
function joinSecondRow<Key extends string>(
  header: SettingsTable<Key>,
  below: SettingsTable<Key> | undefined,
  required: Key,
): SettingsTable<Key> {
  if (below === undefined || header.repeated.length > 0) return header;
  const added = [...below.columns].filter(([key]) => !header.columns.has(key));
  const isOwn = added.length === below.columns.size && added.length >= LEAST_BELOW;
  if (!isOwn || takeCell(header, below.headerRow, required).text !== '') return header;
  return { ...below, columns: new Map([...header.columns, ...added]) };
}

/**
 * Finds the header: the row with most of the columns, which must have `required`, and what goes on in the row below it;
 * null where no row has it. Of two rows the second is the header's row.
 */
export function findSettingsTable<Key extends string>(
  sheet: SheetSnapshot,
  columns: readonly SettingsColumn<Key>[],
  required: Key,
): SettingsTable<Key> | null {
  const headers = readHeaders(sheet, columns);
  let best: SettingsTable<Key> | null = null;
  for (const table of headers) {
    if (table.columns.has(required) && table.columns.size > (best?.columns.size ?? 0)) best = table;
  }
  return best === null ? null : joinSecondRow(best, headers[best.headerRow], required);
}

/** The cell of a column in a row. */
export function takeCell<Key extends string>(
  table: SettingsTable<Key>,
  row: number,
  key: Key,
): SettingsCell {
  const column = table.columns.get(key);
  if (column === undefined) {
    return { raw: null, text: '', cell: formatAddress(table.headerRow, 1) };
  }
  return {
    raw: table.sheet.values[row - 1]?.[column - 1] ?? null,
    text: collapseSpaces(table.sheet.texts[row - 1]?.[column - 1] ?? ''),
    cell: formatAddress(row, column),
  };
}

/** Whether the row numbers the columns: directly below the header, 1, 2, 3 … from left to right and nothing else. */
export function isNumberingRow<Key extends string>(
  { sheet, headerRow }: SettingsTable<Key>,
  row: number,
): boolean {
  if (row !== headerRow + 1) return false;
  const filled = (sheet.texts[row - 1] ?? [])
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return filled.length > 1 && filled.every((text, index) => text === String(index + 1));
}

/** A fault of one cell of the table. */
export function buildCellFault<Key extends string>(
  table: SettingsTable<Key>,
  key: Key,
  { cell, text }: SettingsCell,
  expected: SettingsExpectation,
): SettingsFault {
  const { name, id } = table.sheet;
  const field = table.headings.get(key) ?? '';
  return { sheet: name, sheetId: id, cell, field, found: text, expected };
}

/** Faults of the header: every repeated column, of which only the first is read. */
export function listRepeatedColumns<Key extends string>(
  table: SettingsTable<Key>,
): readonly SettingsFault[] {
  return table.repeated.map(({ key, column }) => {
    const cell = formatAddress(table.headerRow, column);
    const text = collapseSpaces(table.sheet.texts[table.headerRow - 1]?.[column - 1] ?? '');
    return buildCellFault(table, key, { raw: text, text, cell }, 'column');
  });
}

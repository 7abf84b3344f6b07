// Reads a sheet of ours back by its headings, wherever a person has moved a column or sorted a row.

import type { CellValue, SheetSnapshot } from '../workbook/snapshot.ts';

/** A column to look for: any of its headings; `place` is where we put it (1-based), for when its heading was renamed. */
export interface SoughtColumn {
  readonly name: string;
  readonly headings: readonly string[];
  readonly place: number;
}

export interface SoughtTable {
  /** The column that names a row; where it is blank the row is passed over. */
  readonly key: SoughtColumn;
  readonly columns: readonly SoughtColumn[];
  /** The row in which we put the headings, for when none of them is found any more. */
  readonly headerRow: number;
}

/** The texts of one row: the key and each sought column by name. */
export interface FoundRow {
  readonly key: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Case, spaces and the hyphens of broken headings («Ответст-⏎венный») do not matter. */
function normaliseHeading(text: string): string {
  return text
    .replace(/-\s*\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What a cell says: a string exactly as it is, anything else as it is shown. */
function readText(value: CellValue | undefined, text: string | undefined): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : (text ?? '');
}

function findHeading(row: readonly string[], { headings }: SoughtColumn): number {
  const sought = headings.map(normaliseHeading);
  return row.findIndex((text) => sought.includes(text));
}

/** The first row that holds the key's heading beside another sought one. */
function findHeaderRow(sheet: SheetSnapshot, table: SoughtTable): number {
  return sheet.values.findIndex((values) => {
    const row = values.map((value) => (typeof value === 'string' ? normaliseHeading(value) : ''));
    return (
      findHeading(row, table.key) >= 0 &&
      table.columns.some((column) => findHeading(row, column) >= 0)
    );
  });
}

/** The 0-based column: by its heading, else where we put it, counted from the key's column. */
function locate(row: readonly string[], table: SoughtTable, column: SoughtColumn): number {
  const found = findHeading(row, column);
  if (found >= 0) return found;
  const keyIndex = findHeading(row, table.key);
  return keyIndex < 0 ? column.place - 1 : keyIndex + column.place - table.key.place;
}

/**
 * The rows below the headings that have a key, from the top. Without any heading the places where we put them are taken.
 * Empty for a blank sheet.
 */
export function readTableRows(sheet: SheetSnapshot, table: SoughtTable): FoundRow[] {
  const found = findHeaderRow(sheet, table);
  const headerIndex = found >= 0 ? found : table.headerRow - 1;
  const header = (sheet.values[headerIndex] ?? []).map((value) =>
    typeof value === 'string' ? normaliseHeading(value) : '',
  );
  const keyIndex = locate(header, table, table.key);
  const places = table.columns.map(
    (column) => [column.name, locate(header, table, column)] as const,
  );
  const rows: FoundRow[] = [];
  for (let index = headerIndex + 1; index < sheet.values.length; index += 1) {
    const read = (column: number) =>
      readText(sheet.values[index]?.[column], sheet.texts[index]?.[column]);
    const key = read(keyIndex);
    if (key.trim() === '') continue;
    rows.push({
      key,
      texts: Object.fromEntries(places.map(([name, column]) => [name, read(column)])),
    });
  }
  return rows;
}

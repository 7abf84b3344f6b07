// Whether a sheet under one of our names is ours: only what we stamped, or what is blank, may be written over.

import { ALL_SHEET_WORDS, type SheetWords } from '../messages/sheet-words.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { nameSummarySheet } from './sheet-names.ts';

/** People put approvals and addresses above a table; further down no stamp of ours is looked for. */
const STAMP_ROWS_SEARCHED = 12;

/** The text of a row that begins with a marker, in whichever language, without the marker; undefined where none does. */
function readAfterMarker(
  row: readonly CellValue[],
  pick: (words: SheetWords) => string,
): string | undefined {
  for (const value of row) {
    if (typeof value !== 'string') continue;
    const text = value.trim();
    const marker = ALL_SHEET_WORDS.map(pick).find((candidate) => text.startsWith(candidate));
    if (marker !== undefined) return text.slice(marker.length).trim();
  }
  return undefined;
}

/** The 0-based row of the stamp; undefined where there is none among the first rows. */
export function findStampRow({ values }: SheetSnapshot): number | undefined {
  const row = values
    .slice(0, STAMP_ROWS_SEARCHED)
    .findIndex((cells) => readAfterMarker(cells, (words) => words.stampMarker) !== undefined);
  return row < 0 ? undefined : row;
}

/** Whether an end line stands in a 0-based row. */
export function isEndLine({ values }: SheetSnapshot, row: number): boolean {
  return readAfterMarker(values[row] ?? [], (words) => words.endMarker) !== undefined;
}

/** The 0-based row of the last end line; undefined where there is none. What stands below it is people's. */
export function findEndRow(sheet: SheetSnapshot): number | undefined {
  const rows = [...sheet.values.keys()].filter((row) => isEndLine(sheet, row));
  return rows[rows.length - 1];
}

function isBlank(sheet: SheetSnapshot): boolean {
  return sheet.values.every((row) => row.every((value) => value === null || value === ''));
}

/** True for a sheet that bears our stamp or our end line, in either language, and for a blank one. */
export function isOurs(sheet: SheetSnapshot): boolean {
  return isBlank(sheet) || findStampRow(sheet) !== undefined || findEndRow(sheet) !== undefined;
}

/** The sheet of a name, if it is ours; undefined where there is none. */
export function findOwnSheet(
  { sheets }: WorkbookSnapshot,
  name: string,
): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.name === name && isOurs(sheet));
}

/**
 * The sheets in the way of a plan: of a planned name but not ours, or of a name that differs in letter case alone, which
 * no spreadsheet takes beside it. In tab order; empty when there are none.
 */
export function findForeignSheets(
  workbook: WorkbookSnapshot,
  plannedNames: readonly string[],
): string[] {
  const exact = new Set(plannedNames);
  const folded = new Set(plannedNames.map((name) => name.toLowerCase()));
  return workbook.sheets
    .filter((sheet) => folded.has(sheet.name.toLowerCase()))
    .filter((sheet) => !exact.has(sheet.name) || !isOurs(sheet))
    .map(({ name }) => name);
}

/** The moment on the stamp of «Сводка <year>», such as 20.11.2026 21:40; null when it has not been built, or has lost its stamp. */
export function readBuiltAt({ sheets }: WorkbookSnapshot, year: number): string | null {
  const sheet = sheets.find(({ name }) => name === nameSummarySheet(year));
  const row = sheet === undefined ? undefined : findStampRow(sheet);
  if (sheet === undefined || row === undefined) return null;
  const stamp = readAfterMarker(sheet.values[row] ?? [], (words) => words.stampMarker);
  return stamp?.split(';')[0]?.trim() ?? null;
}

// Whether a sheet under one of our names is ours: only what we stamped, or what is blank, may be written over.

import { ALL_PERIOD_WORDS } from '../../messages/words/period-words.ts';
import { ALL_SHEET_WORDS, type SheetWords } from '../../messages/words/sheet-words.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { nameSummarySheet } from './sheet-names.ts';

/** People put approvals and addresses above a table; further down no stamp of ours is looked for. */
const STAMP_ROWS_SEARCHED = 12;

function inAllLanguages(pick: (words: SheetWords) => string): string[] {
  return ALL_SHEET_WORDS.map(pick);
}

const STAMP_MARKERS = inAllLanguages(({ stampMarker }) => stampMarker);
const END_MARKERS = inAllLanguages(({ endMarker }) => endMarker);
/** Of the frozen copy of a period. */
const PERIOD_MARKERS = ALL_PERIOD_WORDS.flatMap((words) => [
  words.closedMarker,
  words.reopenedMarker,
]);

/** The text of a row that begins with one of the markers, without it; undefined where none does. */
function readAfterMarker(
  row: readonly CellValue[],
  markers: readonly string[],
): string | undefined {
  for (const value of row) {
    if (typeof value !== 'string') continue;
    const text = value.trim();
    const marker = markers.find((candidate) => text.startsWith(candidate));
    if (marker !== undefined) return text.slice(marker.length).trim();
  }
  return undefined;
}

/** The 0-based row of the stamp, of a build or of a closing; undefined where there is none among the first rows. */
export function findStampRow({ values }: SheetSnapshot): number | undefined {
  const markers = [...STAMP_MARKERS, ...PERIOD_MARKERS];
  const row = values
    .slice(0, STAMP_ROWS_SEARCHED)
    .findIndex((cells) => readAfterMarker(cells, markers) !== undefined);
  return row < 0 ? undefined : row;
}

/** Whether an end line stands in a 0-based row. */
export function isEndLine({ values }: SheetSnapshot, row: number): boolean {
  return readAfterMarker(values[row] ?? [], END_MARKERS) !== undefined;
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

/** The moment on a sheet's stamp, such as 20.11.2026 21:40; null where it has lost its stamp. */
export function readStampMoment(sheet: SheetSnapshot): string | null {
  const row = findStampRow(sheet);
  if (row === undefined) return null;
  const stamp = readAfterMarker(sheet.values[row] ?? [], STAMP_MARKERS);
  return stamp?.split(';')[0]?.trim() ?? null;
}

/** The moment on the stamp of «Сводка <year>»; null when it has not been built, or has lost its stamp. */
export function readBuiltAt({ sheets }: WorkbookSnapshot, year: number): string | null {
  const sheet = sheets.find(({ name }) => name === nameSummarySheet(year));
  return sheet === undefined ? null : readStampMoment(sheet);
}

// Whether a sheet under one of our names is ours: only what we stamped, or what is blank, may be written over.

import { ALL_SHEET_WORDS } from '../messages/sheet-words.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { nameSummarySheet } from './sheet-names.ts';

const STAMP_ROW = 2;

/** What follows the marker in A2, in whichever language; undefined where A2 has no stamp. */
function readStamp(sheet: SheetSnapshot): string | undefined {
  const value = sheet.values[STAMP_ROW - 1]?.[0];
  if (typeof value !== 'string') return undefined;
  for (const { stampMarker } of ALL_SHEET_WORDS) {
    if (value.startsWith(stampMarker)) return value.slice(stampMarker.length).trim();
  }
  return undefined;
}

function isBlank(sheet: SheetSnapshot): boolean {
  return sheet.values.every((row) => row.every((value) => value === null || value === ''));
}

/** True for a sheet that we stamped, in either language, and for a blank one: nothing of a person's is lost in it. */
export function isOurs(sheet: SheetSnapshot): boolean {
  return isBlank(sheet) || readStamp(sheet) !== undefined;
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

/** The moment on the stamp of «Сводка <year>», such as 20.11.2026 21:40; null when it has not been built. */
export function readBuiltAt(workbook: WorkbookSnapshot, year: number): string | null {
  const sheet = workbook.sheets.find(({ name }) => name === nameSummarySheet(year));
  const stamp = sheet === undefined ? undefined : readStamp(sheet);
  return stamp?.split(';')[0]?.trim() ?? null;
}

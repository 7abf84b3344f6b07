// The one place that reads: the whole spreadsheet into plain data, each sheet once, whatever its size.

import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot.ts';

/** Error values come from getValues as plain strings; a text that only looks like one is treated as one too. */
const ERROR_VALUE = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** `instanceof Date` fails across realms, so the tag decides. */
function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** One value of getValues as the core knows it; '' (a blank cell) is null. */
export function readValue(value: unknown): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && isDate(value)) return { kind: 'date' };
  const text = String(value);
  return ERROR_VALUE.test(text) ? { kind: 'error', code: text } : text;
}

function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetSnapshot {
  const range = sheet.getDataRange();
  const values = range.getValues().map((row) => row.map(readValue));
  const blank = values.every((row) => row.every((value) => value === null));
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    values: blank ? [] : values,
    texts: blank ? [] : range.getDisplayValues(),
  };
}

/** All sheets as plain data; a number of calls that grows with the tabs only, never with their rows or columns. */
export function readWorkbook(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): WorkbookSnapshot {
  return { sheets: spreadsheet.getSheets().map(readSheet) };
}

// A spreadsheet that has been read: the plain data, and the sheets behind them.

import type { SheetPlan } from '../../core/workbook/plan.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Book {
  readonly workbook: WorkbookSnapshot;
  /** By the id that a sheet has in the workbook. */
  readonly sheets: ReadonlyMap<number, Sheet>;
}

/** The sheet's id, told by a range: unlike the sheet itself, that knows it without asking the document. */
export function readId(sheet: Sheet): number {
  return sheet.getRange(1, 1).getGridId();
}

/** The sheet of that very name as it was read, and the sheet itself; undefined where none is known by it. */
export function findSheet(
  { workbook, sheets }: Book,
  name: string,
): { readonly snapshot: SheetSnapshot; readonly sheet: Sheet } | undefined {
  const snapshot = workbook.sheets.find((one) => one.name === name);
  const sheet = snapshot === undefined ? undefined : sheets.get(snapshot.id);
  return snapshot === undefined || sheet === undefined ? undefined : { snapshot, sheet };
}

/** The book with those of the sheets that it does not know yet, blank as they were before they were written. */
export function addSheets(
  { workbook, sheets }: Book,
  written: readonly { readonly plan: SheetPlan; readonly sheet: Sheet }[],
): Book {
  const known = new Set(workbook.sheets.map(({ name }) => name));
  const blank = { hidden: false, values: [], texts: [] };
  const added = written
    .filter(({ plan }) => !known.has(plan.name))
    .map(({ plan, sheet }) => ({
      sheet,
      snapshot: { ...blank, id: readId(sheet), name: plan.name },
    }));
  return {
    workbook: { sheets: [...workbook.sheets, ...added.map(({ snapshot }) => snapshot)] },
    sheets: new Map([
      ...sheets,
      ...added.map(({ sheet, snapshot }) => [snapshot.id, sheet] as const),
    ]),
  };
}

/**
 * The book with the names that have not been asked yet looked for among its sheets; the same book where every sheet's name
 * is known. Each name is one call.
 */
export function lookUpNames(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { workbook, sheets }: Book,
  names: readonly string[],
): Book {
  if (workbook.sheets.every(({ name }) => name !== '')) return { workbook, sheets };
  const known = new Set(workbook.sheets.map(({ name }) => name));
  const found = new Map<number, string>();
  for (const name of names) {
    const sheet = known.has(name) ? null : spreadsheet.getSheetByName(name);
    if (sheet !== null) found.set(readId(sheet), name);
  }
  const named = workbook.sheets.map((one) => ({ ...one, name: found.get(one.id) ?? one.name }));
  return { workbook: { sheets: named }, sheets };
}

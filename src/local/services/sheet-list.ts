// The tabs of a workbook: finding, adding, removing, naming.
import { ServiceError } from '../realm/service-error.ts';
import { createSheet } from '../workbook/new-workbook.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { readLocale } from './locale.ts';

/** The longest name, and the characters, that an .xlsx cannot keep. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]/;

/** Gives the active sheet; the first one where the workbook names none that exists. */
export function activeSheet(workbook: Workbook): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId);
  const sheet = found ?? workbook.sheets[0];
  if (sheet === undefined) throw new ServiceError('The spreadsheet has no sheets.');
  return sheet;
}

/** Gives the sheet of that very name, or undefined. */
export function sheetByName(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

/** Makes a sheet the active one, the cursor in A1. */
export function activate(workbook: Workbook, sheet: Sheet): void {
  if (workbook.activeSheetId === sheet.id) return;
  workbook.activeSheetId = sheet.id;
  workbook.selection = { row: 1, column: 1, rows: 1, columns: 1 };
}

/** Throws where another sheet has the name (in any case), or an .xlsx could not keep it. */
export function checkSheetName(workbook: Workbook, name: string, except: Sheet | null): void {
  if (name === '') throw new ServiceError('The sheet name cannot be empty.');
  const taken = workbook.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) {
    throw new ServiceError(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  }
  if (name.length > LONGEST_NAME || FORBIDDEN.test(name)) {
    throw new ServiceError(
      `The sheet name "${name}" cannot be kept in an .xlsx file: at most ${LONGEST_NAME} characters, none of [ ] : * ? / \\.`,
    );
  }
}

function freeName(workbook: Workbook): string {
  const stem = readLocale(workbook.locale).newSheetName;
  let number = workbook.sheets.length + 1;
  while (sheetByName(workbook, `${stem}${number}`) !== undefined) number += 1;
  return `${stem}${number}`;
}

/** Copies everything that a person sees of one sheet into another. */
function fillFrom(template: Sheet, sheet: Sheet): void {
  sheet.maxRows = template.maxRows;
  sheet.maxColumns = template.maxColumns;
  template.rows.forEach((cells, row) => {
    sheet.rows[row] = cells.map((cell) =>
      cell === undefined ? cell : { ...cell, fromFile: false },
    );
  });
  sheet.merges = [...template.merges];
  sheet.frozenRows = template.frozenRows;
  sheet.frozenColumns = template.frozenColumns;
  sheet.columnWidths = new Map(template.columnWidths);
  sheet.rowHeights = new Map(template.rowHeights);
  sheet.conditionalRules = template.conditionalRules.filter((rule) => rule.kind === 'boolean');
  sheet.validations = template.validations.filter((rule) => rule.kind === 'modelled');
  sheet.tabColour = template.tabColour;
}

/**
 * Adds a sheet and makes it active. Without a name it is called by number; without an index (from 0) it stands right
 * after the active sheet. Ids are not positions, so that a script which mixes them up fails.
 */
export function insertSheet(
  workbook: Workbook,
  name: string | null,
  index: number | null,
  template: Sheet | null,
): Sheet {
  const chosen = name ?? freeName(workbook);
  checkSheetName(workbook, chosen, null);
  const id = workbook.sheets.reduce((most, sheet) => Math.max(most, sheet.id), 0) + 101;
  const sheet = createSheet({ id, name: chosen, createdByScript: true });
  if (template !== null) fillFrom(template, sheet);
  const at = index ?? workbook.sheets.indexOf(activeSheet(workbook)) + 1;
  if (at < 0 || at > workbook.sheets.length) throw new ServiceError(`Invalid argument: ${at}`);
  workbook.sheets.splice(at, 0, sheet);
  activate(workbook, sheet);
  return sheet;
}

/** Removes a sheet; its neighbour becomes active where it was. Throws for the last one. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const at = workbook.sheets.indexOf(sheet);
  if (at < 0) throw new ServiceError('Sheet not found.');
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (!others.some((other) => !other.hidden)) {
    throw new ServiceError("You can't remove all the sheets in a document.");
  }
  workbook.sheets.splice(at, 1);
  if (workbook.activeSheetId !== sheet.id) return;
  const neighbour = workbook.sheets[Math.max(0, at - 1)];
  if (neighbour !== undefined) activate(workbook, neighbour);
}

// The trigger onEdit: tells by a toast how the cells just typed were read, or what is wrong in them. Writes nothing, never
// throws, and reads the first rows of the sheet, the edited ones and the settings, however long the table is.

import { guessText, PROGRAMME_SHEET_NAMES } from '../core/choose-sheets.ts';
import {
  findEditedForm,
  TAB_ROWS,
  type TakeRegister,
  TOP_ROWS,
} from '../core/hinting/find-edited-form.ts';
import { hintEdit } from '../core/hinting/hint-edit.ts';
import { chooseMessages } from '../core/messages/choose-messages.ts';
import { formatHints } from '../core/messages/words/hint-words.ts';
import { REGISTER_SHEET_NAMES } from '../core/reading/read-register.ts';
import { isOwnSheetName } from '../core/workbook/own-sheets.ts';
import type { Block } from '../core/workbook/plan.ts';
import type { SheetSnapshot } from '../core/workbook/snapshot.ts';
import { areHintsOn } from './hints.ts';
import { readId } from './reading/book.ts';
import { readValue } from './reading/read-workbook.ts';
import { readUserLanguage } from './user-language.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rows = Pick<SheetSnapshot, 'values' | 'texts'>;

/** Of a larger paste only so many rows are looked at. */
const MOST_ROWS = 200;
/** No form is wider. */
const MOST_COLUMNS = 200;

/** The sheet that somebody types in, as far as it has content. */
interface Typed {
  readonly sheet: Sheet;
  readonly name: string;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly area: Block;
}

/** Tells what there is to tell of an edit; a failure is logged for developers and seen by nobody. */
export function answerEdit(event: unknown): void {
  try {
    const range = readRange(event);
    if (range !== null) tellHints(range);
  } catch (error) {
    console.error(error);
  }
}

function readRange(event: unknown): Range | null {
  if (typeof event !== 'object' || event === null || !('range' in event)) return null;
  return event.range as Range; // as: the event of onEdit, see Google's «Event Objects»
}

function tellHints(range: Range): void {
  const sheet = range.getSheet();
  const name = sheet.getName();
  if (isOwnSheetName(name) || !areHintsOn()) return;
  const lastRow = sheet.getLastRow();
  const lastColumn = Math.min(sheet.getLastColumn(), MOST_COLUMNS);
  const area = cutArea(range, lastRow);
  if (area.rows === 0 || lastColumn === 0) return;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const typed = { sheet, name, lastRow, lastColumn, area };
  const form = findForm(typed, spreadsheet);
  if (form === null) return;
  const isCut = Math.min(range.getNumRows(), lastRow - area.row + 1) > area.rows;
  const messages = chooseMessages(readUserLanguage());
  const hints = hintEdit(form, readId(sheet), area);
  const hint = formatHints(hints, messages, isCut ? area.rows : null);
  if (hint !== null) spreadsheet.toast(hint.text, hint.title, hint.seconds);
}

/** The edited cells that can have content and are to be looked at. */
function cutArea(range: Range, lastRow: number): Block {
  const row = range.getRow();
  const rows = Math.max(0, Math.min(range.getNumRows(), lastRow - row + 1, MOST_ROWS));
  return { row, column: range.getColumn(), rows, columns: range.getNumColumns() };
}

/** A table of all schools is told by its first rows; a tab of one school takes all of its rows, which are few. */
function findForm(typed: Typed, spreadsheet: Spreadsheet) {
  const { sheet, name, lastRow, area } = typed;
  const settings = readSettingsSheets(spreadsheet);
  const takeRegister = readRegisterSheet(spreadsheet);
  const edited = { from: area.row, to: area.row + area.rows - 1 };
  const common = { id: readId(sheet), name, edited };
  const top = readRows(typed, 1, Math.min(lastRow, TOP_ROWS));
  const row = Math.max(area.row, top.values.length + 1);
  const count = area.row + area.rows - row;
  const below = count > 0 ? { row, rows: readRows(typed, row, count) } : null;
  const found = findEditedForm({ ...common, top, below }, settings, takeRegister);
  if (found !== null || lastRow <= TOP_ROWS || area.row > TAB_ROWS) return found;
  const whole = readRows(typed, 1, Math.min(lastRow, TAB_ROWS));
  return findEditedForm({ ...common, top: whole, below: null }, settings, takeRegister);
}

function readRows({ sheet, lastColumn }: Typed, row: number, rows: number): Rows {
  const range = sheet.getRange(row, 1, rows, lastColumn);
  return {
    values: range.getValues().map((line) => line.map(readValue)),
    texts: range.getDisplayValues(),
  };
}

/** The programme's settings sheets that are there. */
function readSettingsSheets(spreadsheet: Spreadsheet): readonly SheetSnapshot[] {
  return PROGRAMME_SHEET_NAMES.flatMap((name) => {
    const sheet = spreadsheet.getSheetByName(name);
    const values = sheet === null ? [] : readAllValues(sheet).map((row) => row.map(readValue));
    const [first] = values;
    if (sheet === null || first === undefined) return [];
    const texts = sheet.getRange(1, 1, values.length, first.length).getDisplayValues();
    return [{ id: readId(sheet), name, hidden: false, values, texts }];
  });
}

/** The register by the first of its names that is there. Names and whole numbers look as they are, so no texts are asked. */
function readRegisterSheet(spreadsheet: Spreadsheet): TakeRegister {
  for (const name of REGISTER_SHEET_NAMES) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) continue;
    const rows = readAllValues(sheet);
    return (keeps) => {
      const values = rows.map((row, index) => (keeps(row, index) ? row.map(readValue) : []));
      const texts = values.map((row) => row.map(guessText));
      return { id: readId(sheet), name, hidden: false, values, texts };
    };
  }
  return () => undefined;
}

/** All up to the last cell with content; empty for a blank sheet. */
function readAllValues(sheet: Sheet): readonly (readonly unknown[])[] {
  return sheet.getLastRow() === 0 ? [] : sheet.getSheetValues(1, 1, -1, -1);
}

// The one place that reads: the spreadsheet into plain data, in as few calls as can be, for each costs a moment. One call
// for the values of every sheet; what cells show, and whether a sheet is hidden, only where the core has a use for it.

import {
  bearsOurMark,
  buildFormTeller,
  type FormSheets,
  listDoubtful,
  listFormSheets,
  listForms,
  PROGRAMME_SHEET_NAMES,
  SETTINGS_NAMES,
  tellTexts,
} from '../../core/choose-sheets.ts';
import { readRegister } from '../../core/reading/read-register.ts';
import { isFormCandidate } from '../../core/workbook/is-form-candidate.ts';
import { isOwnSheetName, SETTINGS_SHEETS } from '../../core/workbook/own-sheets.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { type Book, readId } from './book.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet with what its first call gives. */
interface Tab {
  readonly sheet: Sheet;
  readonly id: number;
  readonly values: SheetSnapshot['values'];
}

/** Where there are more sheets, most are drafts: then only those are asked for their names whose values say that they matter. */
const MOST_NAMES_ASKED = 15;

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

/** The spreadsheet as plain data, and its sheets. The calls grow with the sheets only, never with their rows or columns. */
export function readWorkbook(spreadsheet: Spreadsheet): Book {
  const tabs = spreadsheet.getSheets().map(readTab);
  const known = tabs.length <= MOST_NAMES_ASKED ? readNames(tabs) : findOurs(spreadsheet, tabs);
  const ours = tabs.map((tab) => describe(tab, known.get(tab.id) ?? ''));
  const forms = findForms(tabs, known, { sheets: ours });
  const unnamed = tabs.filter(({ id }) => forms.has(id) && !known.has(id));
  const names = new Map([...known, ...readNames(unnamed)]);
  const countSchools = () => readRegister({ sheets: ours }).register.schools.length;
  const doubtful = new Set(listDoubtful(forms, countSchools));
  const hidden = findHidden(tabs.filter(({ id }) => doubtful.has(id)));
  const isRead = new Set(listFormSheets(forms, hidden));
  const texts = new Map(
    tabs.filter(({ id }) => isRead.has(id)).map((tab) => [tab.id, readTexts(tab)] as const),
  );
  const sheets = ours.map(
    (sheet): SheetSnapshot => ({
      ...sheet,
      name: names.get(sheet.id) ?? '',
      hidden: hidden.has(sheet.id),
      texts: texts.get(sheet.id) ?? sheet.texts,
    }),
  );
  return { workbook: { sheets }, sheets: new Map(tabs.map(({ id, sheet }) => [id, sheet])) };
}

/** The sheets that carry a form, those with a name of ours aside. */
function findForms(
  tabs: readonly Tab[],
  known: ReadonlyMap<number, string>,
  ours: WorkbookSnapshot,
): FormSheets {
  const tellForms = buildFormTeller(listForms(ours));
  const others = tabs.filter(({ id, values }) =>
    isFormCandidate({ name: known.get(id) ?? '', values }),
  );
  const told = others.map(({ id, values }) => [id, tellForms(values)] as const);
  return new Map(told.filter(([, forms]) => forms.length > 0));
}

/** A sheet with what it shows where its name is one of ours. */
function describe(tab: Tab, name: string): SheetSnapshot {
  const { id, values } = tab;
  const texts = isOwnSheetName(name) ? readTexts(tab) : [];
  return { id, name, hidden: false, values, texts };
}

function readTab(sheet: Sheet): Tab {
  const values = readValues(sheet).map((row) => row.map(readValue));
  const blank = values.every((row) => row.every((value) => value === null));
  return { sheet, id: readId(sheet), values: blank ? [] : values };
}

/** All from A1 to the last cell with content (-1). An empty sheet has no such rows to give, and may say so by an error. */
function readValues(sheet: Sheet): readonly (readonly unknown[])[] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch (error) {
    if (sheet.getLastRow() > 0) throw error;
    return [];
  }
}

/** The names of the sheets by id. */
function readNames(tabs: readonly Tab[]): ReadonlyMap<number, string> {
  return new Map(tabs.map(({ id, sheet }) => [id, sheet.getName()]));
}

/** The names by id of the sheets that are ours: those whose values say so, and the settings sheets that are there. */
function findOurs(spreadsheet: Spreadsheet, tabs: readonly Tab[]): ReadonlyMap<number, string> {
  const names = new Map(readNames(tabs.filter(({ values }) => bearsOurMark(values))));
  const beside = [...names.values()].includes(SETTINGS_SHEETS.programme)
    ? PROGRAMME_SHEET_NAMES.map((name) => [name])
    : [];
  for (const aliases of [...SETTINGS_NAMES, ...beside]) {
    for (const name of aliases) {
      if ([...names.values()].includes(name)) break;
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet === null) continue;
      names.set(readId(sheet), name);
      break;
    }
  }
  return names;
}

/** The ids of the hidden ones. */
function findHidden(tabs: readonly Tab[]): ReadonlySet<number> {
  return new Set(tabs.filter(({ sheet }) => sheet.isSheetHidden()).map(({ id }) => id));
}

function readTexts({ sheet, values }: Tab): SheetSnapshot['texts'] {
  const told = tellTexts(values);
  if (told !== null) return told;
  return sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).getDisplayValues();
}

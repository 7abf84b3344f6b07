// The class Spreadsheet, and SpreadsheetApp over the one spreadsheet of the host.
import type { Kind } from '../realm/parameter-kinds.ts';
import { instance, MISMATCH, number, optional, text, whole } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import type { ServiceResult } from '../realm/service-object.ts';
import { serviceObject } from '../realm/service-object.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { protectionType } from './enums.ts';
import { protectionObjects } from './protections.ts';
import { rangeByNotation, rangeObject } from './range-area.ts';
import type { ServiceContext } from './service-context.ts';
import type { Empty } from './service-selves.ts';
import { activate, activeSheet, deleteSheet, insertSheet, sheetByName } from './sheet-list.ts';

const { read, write, free } = methodsOf<'Spreadsheet'>();

/** Gives the sheet object, or null for undefined. */
function sheetObject(sheet: Sheet | undefined): ServiceResult {
  return sheet === undefined ? null : serviceObject('Sheet', sheet);
}

/** Gives the cells that are selected on the active sheet. */
export function activeRange(context: ServiceContext): ServiceResult {
  return rangeObject(activeSheet(context.workbook), context.workbook.selection);
}

/** Gives the cell the cursor stands in. */
export function currentCell(context: ServiceContext): ServiceResult {
  const { row, column } = context.workbook.selection;
  return rangeObject(activeSheet(context.workbook), { row, column, rows: 1, columns: 1 });
}

/** `{ template: sheet }`. */
const insertOptions: Kind<Sheet | null> = {
  presence: 'required',
  read: (value, unwrap) => {
    if (typeof value !== 'object' || value === null || unwrap(value) !== null) return MISMATCH;
    const entries = Object.entries(value);
    if (entries.length === 0) return null;
    const [first] = entries;
    if (entries.length > 1 || first === undefined || first[0] !== 'template') return MISMATCH;
    return instance('Sheet').read(first[1], unwrap);
  },
};

function inserted(
  context: ServiceContext,
  name: string | null,
  index: number | null,
  template: Sheet | null,
): ServiceResult {
  const sheet = insertSheet(context.workbook, name, index, template);
  context.touch(sheet);
  return serviceObject('Sheet', sheet);
}

const SHEETS: MethodTable<Empty> = {
  getSheets: read([], ({ context }) =>
    context.workbook.sheets.map((sheet) => serviceObject('Sheet', sheet)),
  ),
  getNumSheets: read([], ({ context }) => context.workbook.sheets.length),
  getSheetByName: read([text], ({ context }, name) =>
    sheetObject(sheetByName(context.workbook, name)),
  ),
  getSheetById: read([whole], ({ context }, id) =>
    sheetObject(context.workbook.sheets.find((sheet) => sheet.id === id)),
  ),
  getActiveSheet: read([], ({ context }) => sheetObject(activeSheet(context.workbook))),
  setActiveSheet: write([instance('Sheet')], ({ context }, sheet) => {
    activate(context.workbook, sheet);
    return serviceObject('Sheet', sheet);
  }),
  insertSheet: write([], ({ context }) => inserted(context, null, null, null))
    .or([whole], ({ context }, index) => inserted(context, null, index, null))
    .or([whole, insertOptions], ({ context }, index, from) => inserted(context, null, index, from))
    .or([text], ({ context }, name) => inserted(context, name, null, null))
    .or([text, whole], ({ context }, name, index) => inserted(context, name, index, null))
    .or([text, whole, insertOptions], ({ context }, name, index, from) =>
      inserted(context, name, index, from),
    )
    .or([text, insertOptions], ({ context }, name, from) => inserted(context, name, null, from))
    .or([insertOptions], ({ context }, from) => inserted(context, null, null, from)),
  deleteSheet: write([instance('Sheet')], ({ context }, sheet) => {
    deleteSheet(context.workbook, sheet);
    context.touch(sheet);
    return undefined;
  }),
  moveActiveSheet: write([whole], ({ context }, position) => {
    const { sheets } = context.workbook;
    if (position < 1 || position > sheets.length) {
      throw new ServiceError(`Invalid argument: ${position}`);
    }
    const sheet = activeSheet(context.workbook);
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position - 1, 0, sheet);
    return undefined;
  }),
};

const RANGES: MethodTable<Empty> = {
  getRange: free([text], ({ context }, notation) =>
    serviceObject(
      'Range',
      rangeByNotation(notation, (name) =>
        name === null ? activeSheet(context.workbook) : sheetByName(context.workbook, name),
      ),
    ),
  ),
  getActiveRange: read([], ({ context }) => activeRange(context)),
  getActiveCell: read([], ({ context }) => currentCell(context)),
  getCurrentCell: read([], ({ context }) => currentCell(context)),
  getRangeByName: read([text], () => null),
  getProtections: read([protectionType], ({ context }, type) =>
    context.workbook.sheets.flatMap((sheet) => protectionObjects(sheet, type)),
  ),
};

/** The spreadsheet. */
export const SPREADSHEET_CLASS = serviceClass<Empty>({
  fullName: 'SpreadsheetApp.Spreadsheet',
  auth: 'LIMITED',
  methods: {
    ...SHEETS,
    ...RANGES,
    getName: read([], ({ context }) => context.workbook.name),
    rename: write([text], ({ context }, name) => {
      context.workbook.name = name;
      return undefined;
    }),
    getId: read([], () => 'local'),
    getUrl: read([], () => 'https://docs.google.com/spreadsheets/d/local/edit'),
    getSpreadsheetLocale: read([], ({ context }) => context.workbook.locale),
    getSpreadsheetTimeZone: read([], ({ context }) => context.workbook.timeZone),
    toast: write(
      [text, optional(text), optional(number)],
      ({ context }, message, title, seconds) => {
        context.state.ui.toasts.push({
          text: message,
          title: title ?? '',
          seconds: seconds ?? null,
        });
        return undefined;
      },
    ),
  },
});

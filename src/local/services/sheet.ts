// The class Sheet: name, place, ranges, rules. Rows and columns are in sheet-lines.ts.
import type { Kind } from '../realm/parameter-kinds.ts';
import { flag, instance, list, options, orNull, text, whole } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import type { ServiceResult } from '../realm/service-object.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { lastColumnOf, lastRowOf } from './cell-grid.ts';
import { colour } from './colour-kind.ts';
import { enumConstant } from './enums.ts';
import { rangeByNotation, rangeByNumbers, rangeObject } from './range-area.ts';
import { clearBlock } from './range-clear.ts';
import type { ServiceContext } from './service-context.ts';
import type { RangeSelf, RuleSelf } from './service-selves.ts';
import { SHEET_CHARTS } from './sheet-charts.ts';
import { SHEET_LINES } from './sheet-lines.ts';
import { activate, checkSheetName } from './sheet-list.ts';
import { SHEET_PROTECTIONS } from './sheet-protections.ts';
import { SHEET_VALUES } from './sheet-values.ts';

const { read, write, free } = methodsOf<'Sheet'>();

function byNotation(context: ServiceContext, sheet: Sheet, notation: string): RangeSelf {
  return rangeByNotation(notation, (name) =>
    name === null ? sheet : context.workbook.sheets.find((other) => other.name === name),
  );
}

function byNumbers(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): ServiceResult {
  return serviceObject('Range', rangeByNumbers(sheet, row, column, rows, columns));
}

const SHEET_RANGES: MethodTable<Sheet> = {
  getRange: free([text], ({ self, context }, notation) =>
    serviceObject('Range', byNotation(context, self, notation)),
  )
    .or([whole, whole], ({ self }, row, column) => byNumbers(self, row, column, 1, 1))
    .or([whole, whole, whole], ({ self }, row, column, rows) =>
      byNumbers(self, row, column, rows, 1),
    )
    .or([whole, whole, whole, whole], ({ self }, row, column, rows, columns) =>
      byNumbers(self, row, column, rows, columns),
    ),
  getRangeList: free([list(text)], ({ self, context }, notations) =>
    serviceObject(
      'RangeList',
      notations.map((notation) => byNotation(context, self, notation)),
    ),
  ),
  getDataRange: read([], ({ self }) =>
    rangeObject(self, {
      row: 1,
      column: 1,
      rows: Math.max(1, lastRowOf(self)),
      columns: Math.max(1, lastColumnOf(self)),
    }),
  ),
  getActiveRange: read([], ({ self, context }) =>
    context.workbook.activeSheetId === self.id
      ? rangeObject(self, context.workbook.selection)
      : null,
  ),
  getActiveCell: read([], ({ self, context }) =>
    rangeObject(self, { ...context.workbook.selection, rows: 1, columns: 1 }),
  ),
};

const SHEET_NAMES: MethodTable<Sheet> = {
  getName: read([], ({ self }) => self.name),
  getSheetName: read([], ({ self }) => self.name),
  setName: write([text], ({ self, context }, name) => {
    checkSheetName(context.workbook, name, self);
    self.name = name;
    context.touch(self);
    return SELF;
  }),
  getSheetId: read([], ({ self }) => self.id),
  getIndex: read([], ({ self, context }) => context.workbook.sheets.indexOf(self) + 1),
  getType: read([], () => enumConstant('SheetType', 'GRID')),
  getParent: free([], () => serviceObject('Spreadsheet', {})),
  activate: write([], ({ self, context }) => {
    activate(context.workbook, self);
    return SELF;
  }),
  isSheetHidden: read([], ({ self }) => self.hidden),
  hideSheet: write([], ({ self, context }) => {
    if (!context.workbook.sheets.some((sheet) => sheet !== self && !sheet.hidden)) {
      throw new ServiceError("You can't hide all the sheets in a document.");
    }
    self.hidden = true;
    return SELF;
  }),
  showSheet: write([], ({ self }) => {
    self.hidden = false;
    return SELF;
  }),
  getTabColor: read([], ({ self }) => self.tabColour),
  setTabColor: write([orNull(colour)], ({ self }, tabColour) => {
    self.tabColour = tabColour;
    return SELF;
  }),
  setHiddenGridlines: write([flag], () => SELF),
};

const CLEARABLE: Kind<Readonly<{ contentsOnly?: boolean; formatOnly?: boolean }>> = options(
  'contentsOnly',
  'formatOnly',
);

function clearSheet(
  context: ServiceContext,
  sheet: Sheet,
  cleared: Parameters<typeof clearBlock>[3],
): typeof SELF {
  const all = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
  clearBlock(context, sheet, all, cleared);
  return SELF;
}

const SHEET_CLEAR: MethodTable<Sheet> = {
  clear: write([], ({ self, context }) =>
    clearSheet(context, self, { contents: true, formats: true }),
  ).or([CLEARABLE], ({ self, context }, wish) => {
    const contents = wish.contentsOnly === true;
    const formats = wish.formatOnly === true;
    const isAll = !contents && !formats;
    return clearSheet(context, self, { contents: contents || isAll, formats: formats || isAll });
  }),
  clearContents: write([], ({ self, context }) => clearSheet(context, self, { contents: true })),
  clearFormats: write([], ({ self, context }) => clearSheet(context, self, { formats: true })),
  clearNotes: write([], ({ self, context }) => clearSheet(context, self, { notes: true })),
};

function setRules(sheet: Sheet, rules: readonly RuleSelf[]): void {
  if (rules.some((rule) => rule.sheet !== sheet)) {
    throw new ServiceError('Conditional format rule cannot reference a different sheet.');
  }
  const next = rules.map((rule) => rule.rule);
  const isSame =
    next.length === sheet.conditionalRules.length &&
    next.every((rule, index) => rule === sheet.conditionalRules[index]);
  if (isSame) return;
  sheet.conditionalRules = next;
  sheet.rulesChanged = true;
}

const SHEET_RULES: MethodTable<Sheet> = {
  getConditionalFormatRules: read([], ({ self }) =>
    self.conditionalRules.map((rule) =>
      serviceObject('ConditionalFormatRule', { sheet: self, rule }),
    ),
  ),
  setConditionalFormatRules: write([list(instance('ConditionalFormatRule'))], ({ self }, rules) => {
    setRules(self, rules);
    return undefined;
  }),
  clearConditionalFormatRules: write([], ({ self }) => {
    setRules(self, []);
    return undefined;
  }),
};

/** One tab. */
export const SHEET_CLASS = serviceClass<Sheet>({
  fullName: 'SpreadsheetApp.Sheet',
  auth: 'LIMITED',
  methods: {
    ...SHEET_RANGES,
    ...SHEET_NAMES,
    ...SHEET_LINES,
    ...SHEET_CLEAR,
    ...SHEET_RULES,
    ...SHEET_VALUES,
    ...SHEET_CHARTS,
    ...SHEET_PROTECTIONS,
  },
});

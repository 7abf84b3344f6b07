// Sheet: rows and columns: how many, inserting, deleting, sizes, frozen panes.
import { whole } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import { SELF } from '../realm/service-object.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { lastColumnOf, lastRowOf } from './cell-grid.ts';
import { formatDisplayValue } from './display-value.ts';
import { readLocale } from './locale.ts';
import type { ServiceContext } from './service-context.ts';
import { changeLines } from './sheet-structure.ts';
import type { Lines } from './shift-rules.ts';

const { read, write } = methodsOf<'Sheet'>();

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

function insert(
  context: ServiceContext,
  sheet: Sheet,
  lines: Lines,
  at: number,
  count: number,
): typeof SELF {
  if (count < 1) throw new ServiceError('The number of rows or columns must be at least 1.');
  changeLines(context, sheet, lines, at, count);
  return SELF;
}

function remove(
  context: ServiceContext,
  sheet: Sheet,
  lines: Lines,
  at: number,
  count: number,
): typeof SELF {
  if (count < 1) throw new ServiceError('The number of rows or columns must be at least 1.');
  changeLines(context, sheet, lines, at, -count);
  return SELF;
}

function setSize(
  sheet: Sheet,
  lines: Lines,
  from: number,
  count: number,
  size: number,
): typeof SELF {
  const last = lines === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (from < 1 || count < 1 || from + count - 1 > last || size < 1) {
    throw new ServiceError('Those rows or columns are out of bounds.');
  }
  const sizes = lines === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  for (let line = from; line < from + count; line += 1) sizes.set(line, size);
  sheet.layoutChanged = true;
  return SELF;
}

function freeze(sheet: Sheet, lines: Lines, count: number): void {
  const last = lines === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (count < 0 || count > last) {
    throw new ServiceError(`You can't freeze ${count} ${lines} on this sheet.`);
  }
  if (lines === 'rows') sheet.frozenRows = count;
  else sheet.frozenColumns = count;
  sheet.layoutChanged = true;
}

/** Widths by the longest text of each column, seven pixels a character: an estimate, since there is no screen. */
function fitColumns(
  context: ServiceContext,
  sheet: Sheet,
  from: number,
  count: number,
): typeof SELF {
  const locale = readLocale(context.workbook.locale);
  for (let column = from; column < from + count; column += 1) {
    let longest = 0;
    for (const cells of sheet.rows) {
      const cell = cells?.[column];
      if (cell === undefined) continue;
      const shown = formatDisplayValue(cell.value, cell.style.numberFormat, locale);
      for (const line of shown.split('\n')) longest = Math.max(longest, line.length);
    }
    if (longest > 0) setSize(sheet, 'columns', column, 1, Math.min(600, longest * 7 + 10));
  }
  return SELF;
}

const COUNTS: MethodTable<Sheet> = {
  getLastRow: read([], ({ self }) => lastRowOf(self)),
  getLastColumn: read([], ({ self }) => lastColumnOf(self)),
  getMaxRows: read([], ({ self }) => self.maxRows),
  getMaxColumns: read([], ({ self }) => self.maxColumns),
  getFrozenRows: read([], ({ self }) => self.frozenRows),
  getFrozenColumns: read([], ({ self }) => self.frozenColumns),
  setFrozenRows: write([whole], ({ self }, count) => {
    freeze(self, 'rows', count);
    return undefined;
  }),
  setFrozenColumns: write([whole], ({ self }, count) => {
    freeze(self, 'columns', count);
    return undefined;
  }),
};

const INSERTING: MethodTable<Sheet> = {
  insertRowBefore: write([whole], ({ self, context }, at) => insert(context, self, 'rows', at, 1)),
  insertRowAfter: write([whole], ({ self, context }, at) =>
    insert(context, self, 'rows', at + 1, 1),
  ),
  insertRowsBefore: write([whole, whole], ({ self, context }, at, count) =>
    insert(context, self, 'rows', at, count),
  ),
  insertRowsAfter: write([whole, whole], ({ self, context }, at, count) =>
    insert(context, self, 'rows', at + 1, count),
  ),
  insertRows: write([whole], ({ self, context }, at) => {
    insert(context, self, 'rows', at, 1);
    return undefined;
  }).or([whole, whole], ({ self, context }, at, count) => {
    insert(context, self, 'rows', at, count);
    return undefined;
  }),
  insertColumnBefore: write([whole], ({ self, context }, at) =>
    insert(context, self, 'columns', at, 1),
  ),
  insertColumnAfter: write([whole], ({ self, context }, at) =>
    insert(context, self, 'columns', at + 1, 1),
  ),
  insertColumnsBefore: write([whole, whole], ({ self, context }, at, count) =>
    insert(context, self, 'columns', at, count),
  ),
  insertColumnsAfter: write([whole, whole], ({ self, context }, at, count) =>
    insert(context, self, 'columns', at + 1, count),
  ),
  deleteRow: write([whole], ({ self, context }, at) => remove(context, self, 'rows', at, 1)),
  deleteRows: write([whole, whole], ({ self, context }, at, count) => {
    remove(context, self, 'rows', at, count);
    return undefined;
  }),
  deleteColumn: write([whole], ({ self, context }, at) => remove(context, self, 'columns', at, 1)),
  deleteColumns: write([whole, whole], ({ self, context }, at, count) => {
    remove(context, self, 'columns', at, count);
    return undefined;
  }),
};

const SIZES: MethodTable<Sheet> = {
  getColumnWidth: read(
    [whole],
    ({ self }, column) => self.columnWidths.get(column) ?? DEFAULT_WIDTH,
  ),
  setColumnWidth: write([whole, whole], ({ self }, column, width) =>
    setSize(self, 'columns', column, 1, width),
  ),
  setColumnWidths: write([whole, whole, whole], ({ self }, column, count, width) =>
    setSize(self, 'columns', column, count, width),
  ),
  getRowHeight: read([whole], ({ self }, row) => self.rowHeights.get(row) ?? DEFAULT_HEIGHT),
  setRowHeight: write([whole, whole], ({ self }, row, height) =>
    setSize(self, 'rows', row, 1, height),
  ),
  setRowHeights: write([whole, whole, whole], ({ self }, row, count, height) =>
    setSize(self, 'rows', row, count, height),
  ),
  setRowHeightsForced: write([whole, whole, whole], ({ self }, row, count, height) =>
    setSize(self, 'rows', row, count, height),
  ),
  autoResizeColumn: write([whole], ({ self, context }, column) =>
    fitColumns(context, self, column, 1),
  ),
  autoResizeColumns: write([whole, whole], ({ self, context }, column, count) =>
    fitColumns(context, self, column, count),
  ),
};

/** Methods of Sheet about its rows and columns. */
export const SHEET_LINES: MethodTable<Sheet> = { ...COUNTS, ...INSERTING, ...SIZES };

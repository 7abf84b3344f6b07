// Range and Sheet: the ways to clear cells.
import { options } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { SELF } from '../realm/service-object.ts';
import { DEFAULT_STYLE } from '../workbook/default-style.ts';
import type { Area, Cell, Sheet } from '../workbook/workbook.ts';

import {
  changeCells,
  checkInside,
  EMPTY_CELL,
  hasContent,
  withContent,
  withStyle,
} from './cell-grid.ts';
import type { ServiceContext } from './service-context.ts';
import type { RangeSelf } from './service-selves.ts';
import { replaceValidations } from './validation-rules.ts';

const { write } = methodsOf<'Range'>();

/** What is cleared; a part that is absent stays. */
export interface Cleared {
  readonly contents?: boolean;
  readonly formats?: boolean;
  readonly notes?: boolean;
}

function clearCell(cell: Cell, cleared: Cleared): Cell {
  let result = cell;
  if (cleared.contents === true && hasContent(result)) result = withContent(result, null, null);
  if (cleared.formats === true) result = withStyle(result, DEFAULT_STYLE);
  if (cleared.notes === true && result.note !== '')
    result = { ...result, note: '', fromFile: false };
  return result;
}

/** Clears a block, only where cells stand; values that change are noted for the calculation. */
export function clearBlock(
  context: ServiceContext,
  sheet: Sheet,
  area: Area,
  cleared: Cleared,
): void {
  checkInside(sheet, area);
  const rows = Math.min(area.rows, sheet.rows.length - area.row);
  if (rows > 0) {
    const widest = sheet.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
    const columns = Math.min(area.columns, widest - area.column);
    if (columns > 0) {
      changeCells(sheet, { ...area, rows, columns }, (cell) =>
        cell === EMPTY_CELL ? cell : clearCell(cell, cleared),
      );
    }
  }
  if (cleared.contents === true) context.touch(sheet);
}

const CLEARABLE = [
  'contentsOnly',
  'formatOnly',
  'commentsOnly',
  'validationsOnly',
  'skipFilteredRows',
] as const;

function clearWith(
  context: ServiceContext,
  range: RangeSelf,
  wish: Readonly<Partial<Record<(typeof CLEARABLE)[number], boolean>>>,
): typeof SELF {
  const contents = wish.contentsOnly === true;
  const formats = wish.formatOnly === true;
  const notes = wish.commentsOnly === true;
  const validations = wish.validationsOnly === true;
  const isAll = !contents && !formats && !notes && !validations;
  clearBlock(context, range.sheet, range, {
    contents: contents || isAll,
    formats: formats || isAll,
    notes,
  });
  if (validations) replaceValidations(range.sheet, range, null);
  return SELF;
}

/** Methods of Range that clear. */
export const RANGE_CLEAR: MethodTable<RangeSelf> = {
  clear: write([], ({ self, context }) => clearWith(context, self, {})).or(
    [options(...CLEARABLE)],
    ({ self, context }, wish) => clearWith(context, self, wish),
  ),
  clearContent: write([], ({ self, context }) => clearWith(context, self, { contentsOnly: true })),
  clearFormat: write([], ({ self, context }) => clearWith(context, self, { formatOnly: true })),
  clearNote: write([], ({ self, context }) => clearWith(context, self, { commentsOnly: true })),
  clearDataValidations: write([], ({ self }) => {
    checkInside(self.sheet, self);
    replaceValidations(self.sheet, self, null);
    return SELF;
  }),
};

// Range: where it is and how large; nothing of it is a call to Google that counts.
import { whole } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import { formatRange, rangeByNumbers } from './range-area.ts';
import type { RangeSelf } from './service-selves.ts';

const { free, write } = methodsOf<'Range'>();

function offset(
  range: RangeSelf,
  down: number,
  right: number,
  rows: number,
  columns: number,
): RangeSelf {
  return rangeByNumbers(range.sheet, range.row + down, range.column + right, rows, columns);
}

/** Methods of Range about its place. */
export const RANGE_GEOMETRY: MethodTable<RangeSelf> = {
  getRow: free([], ({ self }) => self.row),
  getRowIndex: free([], ({ self }) => self.row),
  getColumn: free([], ({ self }) => self.column),
  getColumnIndex: free([], ({ self }) => self.column),
  getNumRows: free([], ({ self }) => self.rows),
  getHeight: free([], ({ self }) => self.rows),
  getNumColumns: free([], ({ self }) => self.columns),
  getWidth: free([], ({ self }) => self.columns),
  getLastRow: free([], ({ self }) => self.row + self.rows - 1),
  getLastColumn: free([], ({ self }) => self.column + self.columns - 1),
  getA1Notation: free([], ({ self }) => formatRange(self)),
  getSheet: free([], ({ self }) => serviceObject('Sheet', self.sheet)),
  getGridId: free([], ({ self }) => self.sheet.id),
  isStartRowBounded: free([], ({ self }) => self.whole !== 'columns' && self.whole !== 'sheet'),
  isEndRowBounded: free([], ({ self }) => self.whole !== 'columns' && self.whole !== 'sheet'),
  isStartColumnBounded: free([], ({ self }) => self.whole !== 'rows' && self.whole !== 'sheet'),
  isEndColumnBounded: free([], ({ self }) => self.whole !== 'rows' && self.whole !== 'sheet'),
  getCell: free([whole, whole], ({ self }, row, column) => {
    if (row < 1 || column < 1 || row > self.rows || column > self.columns) {
      throw new ServiceError('Cell reference out of range');
    }
    return serviceObject('Range', offset(self, row - 1, column - 1, 1, 1));
  }),
  offset: free([whole, whole], ({ self }, down, right) =>
    serviceObject('Range', offset(self, down, right, self.rows, self.columns)),
  )
    .or([whole, whole, whole], ({ self }, down, right, rows) =>
      serviceObject('Range', offset(self, down, right, rows, self.columns)),
    )
    .or([whole, whole, whole, whole], ({ self }, down, right, rows, columns) =>
      serviceObject('Range', offset(self, down, right, rows, columns)),
    ),
  activate: write([], ({ self, context }) => {
    context.workbook.activeSheetId = self.sheet.id;
    const { row, column, rows, columns } = self;
    context.workbook.selection = { row, column, rows, columns };
    return SELF;
  }),
  activateAsCurrentCell: write([], ({ self, context }) => {
    context.workbook.activeSheetId = self.sheet.id;
    context.workbook.selection = { row: self.row, column: self.column, rows: 1, columns: 1 };
    return SELF;
  }),
};

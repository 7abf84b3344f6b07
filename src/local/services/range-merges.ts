// Range: merged cells.
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { SELF } from '../realm/service-object.ts';
import { checkInside } from './cell-grid.ts';
import { breakApart, mergeBlock, mergesTouching } from './merges.ts';
import { rangeObject } from './range-area.ts';
import type { RangeSelf } from './service-selves.ts';

const { read, write } = methodsOf<'Range'>();

function mergeLines(range: RangeSelf, lines: 'rows' | 'columns'): typeof SELF {
  checkInside(range.sheet, range);
  for (let index = 0; index < range[lines]; index += 1) {
    const line =
      lines === 'rows'
        ? { ...range, row: range.row + index, rows: 1 }
        : { ...range, column: range.column + index, columns: 1 };
    mergeBlock(range.sheet, line);
  }
  return SELF;
}

/** Methods of Range about merged cells. */
export const RANGE_MERGES: MethodTable<RangeSelf> = {
  merge: write([], ({ self, context }) => {
    mergeBlock(self.sheet, self);
    context.touch(self.sheet);
    return SELF;
  }),
  mergeAcross: write([], ({ self }) => mergeLines(self, 'rows')),
  mergeVertically: write([], ({ self }) => mergeLines(self, 'columns')),
  breakApart: write([], ({ self }) => {
    breakApart(self.sheet, self);
    return SELF;
  }),
  isPartOfMerge: read([], ({ self }) => mergesTouching(self.sheet, self).length > 0),
  getMergedRanges: read([], ({ self }) =>
    mergesTouching(self.sheet, self).map((merge) => rangeObject(self.sheet, merge)),
  ),
};

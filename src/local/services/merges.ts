// Merged blocks of a sheet.
import { ServiceError } from '../realm/service-error.ts';
import type { Area, Sheet } from '../workbook/workbook.ts';
import { intersect, isCellWithin, isWithin } from './area.ts';
import { changeCells, checkInside, withContent } from './cell-grid.ts';
import type { RangeSelf } from './service-selves.ts';

const NOTHING_COVERED = (): boolean => false;

/** Gives a test of a cell of the range: true where a merge shows another cell, so that a write has no effect there. */
export function coveredByMerges(range: RangeSelf): (row: number, column: number) => boolean {
  const merges = range.sheet.merges.filter((merge) => intersect(merge, range) !== null);
  if (merges.length === 0) return NOTHING_COVERED;
  return (row, column) =>
    merges.some(
      (merge) =>
        isCellWithin(row, column, merge) && !(row === merge.row && column === merge.column),
    );
}

/** Gives the merged blocks that touch a block, in the order of the sheet. */
export function mergesTouching(sheet: Sheet, area: Area): Area[] {
  return sheet.merges.filter((merge) => intersect(merge, area) !== null);
}

/** Parts merged blocks that lie within the block; throws when one sticks out of it. */
export function breakApart(sheet: Sheet, area: Area): void {
  const touched = mergesTouching(sheet, area);
  if (touched.some((merge) => !isWithin(merge, area))) {
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  }
  if (touched.length === 0) return;
  sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
  sheet.mergesChanged = true;
}

/** Merges a block into one; only the top-left cell keeps its content. A single cell stays as it is. */
export function mergeBlock(sheet: Sheet, area: Area): void {
  checkInside(sheet, area);
  breakApart(sheet, area);
  if (area.rows === 1 && area.columns === 1) return;
  changeCells(sheet, area, (cell, row, column) => {
    const isFirst = row === 0 && column === 0;
    return isFirst || (cell.value === null && cell.formula === null)
      ? cell
      : withContent(cell, null, null);
  });
  const { row, column, rows, columns } = area;
  sheet.merges = [...sheet.merges, { row, column, rows, columns }];
  sheet.mergesChanged = true;
}

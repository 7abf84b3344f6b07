// Geometry of blocks of cells.
import type { Area } from '../workbook/workbook.ts';

/** Gives the block that two blocks share, or null. */
export function intersect(first: Area, second: Area): Area | null {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Says whether the first block lies wholly within the second. */
export function isWithin(first: Area, second: Area): boolean {
  const common = intersect(first, second);
  return common !== null && common.rows === first.rows && common.columns === first.columns;
}

/** Says whether a cell lies within a block. */
export function isCellWithin(row: number, column: number, area: Area): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Gives what is left of the first block without the second: up to four blocks. */
export function subtract(from: Area, taken: Area): Area[] {
  const common = intersect(from, taken);
  if (common === null) return [from];
  const belowRow = common.row + common.rows;
  const rightColumn = common.column + common.columns;
  const parts: Area[] = [
    { ...from, rows: common.row - from.row },
    { ...from, row: belowRow, rows: from.row + from.rows - belowRow },
    { ...common, column: from.column, columns: common.column - from.column },
    { ...common, column: rightColumn, columns: from.column + from.columns - rightColumn },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/**
 * Gives the stretch `from`…`from + size` after `count` lines were inserted before line `at` (count > 0) or
 * `-count` lines from `at` on were deleted (count < 0); null when nothing of it is left.
 */
export function shiftSpan(
  from: number,
  size: number,
  at: number,
  count: number,
): { readonly from: number; readonly size: number } | null {
  if (count >= 0) {
    if (at <= from) return { from: from + count, size };
    return at < from + size ? { from, size: size + count } : { from, size };
  }
  const before = (line: number): number => Math.max(0, Math.min(line, at - count) - at);
  const end = from + size;
  const newFrom = from - before(from);
  const newEnd = end - before(end);
  return newEnd > newFrom ? { from: newFrom, size: newEnd - newFrom } : null;
}

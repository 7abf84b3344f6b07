// A cell by its 1-based row and column, and what areas of cells have to do with it.

import type { Area } from '../../browser/protocol.ts';

/** One cell, 1-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The area of one cell. */
export function areaOf({ row, column }: Place): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The smallest area with both cells in it. */
export function areaBetween(first: Place, second: Place): Area {
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  return {
    row,
    column,
    rows: Math.abs(second.row - first.row) + 1,
    columns: Math.abs(second.column - first.column) + 1,
  };
}

/** Whether the cell lies in the area. */
export function contains(area: Area, { row, column }: Place): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Whether the areas share a cell. */
export function overlap(first: Area, second: Area): boolean {
  return (
    first.row < second.row + second.rows &&
    second.row < first.row + first.rows &&
    first.column < second.column + second.columns &&
    second.column < first.column + first.columns
  );
}

/** Whether both are the same cells. */
export function sameArea(first: Area, second: Area): boolean {
  return (
    first.row === second.row &&
    first.column === second.column &&
    first.rows === second.rows &&
    first.columns === second.columns
  );
}

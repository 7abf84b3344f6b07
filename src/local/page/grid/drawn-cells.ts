// Which cells of a pane are to be drawn: those of its window, and from outside it the merged cells and long texts that reach in.

import { sizeOf } from './lines.ts';
import { mergeAt, mergesIn } from './merges.ts';
import type { SheetModel } from './sheet-model.ts';
import { columnSpillingInto } from './spill.ts';

/** Rows and columns of a window, inclusive; empty where a last comes before its first. */
export interface Block {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The columns to draw, by row. */
export type DrawnCells = ReadonlyMap<number, readonly number[]>;

function isEmpty(block: Block): boolean {
  return block.lastRow < block.firstRow || block.lastColumn < block.firstColumn;
}

function columnsOfRow(model: SheetModel, row: number, block: Block): number[] {
  const columns: number[] = [];
  for (let column = block.firstColumn; column <= block.lastColumn; column += 1) {
    if (sizeOf(model.columns, column) === 0) continue;
    if (mergeAt(model.merges, { row, column }) === null) columns.push(column);
  }
  const spilling = columnSpillingInto(model, row, block.firstColumn);
  if (spilling !== null) columns.push(spilling);
  return columns;
}

/** Lists the cells of a block; a merged cell stands for all it covers, wherever it begins. */
export function listCells(model: SheetModel, block: Block): DrawnCells {
  const cells = new Map<number, number[]>();
  if (isEmpty(block)) return cells;
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (sizeOf(model.rows, row) > 0) cells.set(row, columnsOfRow(model, row, block));
  }
  const area = {
    row: block.firstRow,
    column: block.firstColumn,
    rows: block.lastRow - block.firstRow + 1,
    columns: block.lastColumn - block.firstColumn + 1,
  };
  for (const merge of mergesIn(model.merges, area)) {
    const columns = cells.get(merge.row);
    if (columns === undefined) cells.set(merge.row, [merge.column]);
    else columns.push(merge.column);
  }
  return cells;
}

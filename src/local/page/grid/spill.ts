// How far a long text may run over its blank neighbours; it never covers one that has content.

import type { CellLook } from '../../browser/protocol.ts';
import { sizeOf } from './lines.ts';
import { sideOf } from './look-css.ts';
import { mergeAt } from './merges.ts';
import type { Place } from './place.ts';
import { cellLook, type SheetModel, textAt } from './sheet-model.ts';

/** How many columns a text may run over; what is longer is seen in the bar. */
export const SPILL_COLUMNS = 40;

/** Pixels to both sides of the cell. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

export const NO_SPILL: Spill = { left: 0, right: 0 };

function isFree(model: SheetModel, row: number, column: number): boolean {
  return textAt(model, row, column) === '' && mergeAt(model.merges, { row, column }) === null;
}

function roomBeside(model: SheetModel, row: number, column: number, step: 1 | -1): number {
  let room = 0;
  for (let count = 1; count <= SPILL_COLUMNS; count += 1) {
    const next = column + step * count;
    if (next < 1 || next > model.columns.count || !isFree(model, row, next)) break;
    room += sizeOf(model.columns, next);
  }
  return room;
}

/** The room beside a cell that its text may take; none for numbers, wrapped, clipped, merged and short texts. */
export function measureSpill(model: SheetModel, row: number, column: number): Spill {
  const look = cellLook(model, row, column);
  const text = textAt(model, row, column);
  if (look === null || look.wrap !== 'OVERFLOW' || look.isNumber) return NO_SPILL;
  const fontPixels = (look.fontSize * 4) / 3;
  if (text.length * fontPixels * 0.9 + 6 < sizeOf(model.columns, column)) return NO_SPILL;
  if (mergeAt(model.merges, { row, column }) !== null) return NO_SPILL;
  const side = sideOf(look);
  if (side === 'left') return { left: 0, right: roomBeside(model, row, column, 1) };
  if (side === 'right') return { left: roomBeside(model, row, column, -1), right: 0 };
  // In the middle it stays in the middle: as far to the one side as to the other.
  const room = Math.min(roomBeside(model, row, column, -1), roomBeside(model, row, column, 1));
  return { left: room, right: room };
}

function isBare(look: CellLook | null): boolean {
  return (
    look === null ||
    (look.background === null && look.borders.left === null && look.borders.right === null)
  );
}

function bareBeside(model: SheetModel, place: Place, room: number, step: 1 | -1): number {
  let bare = 0;
  for (let next = place.column + step; bare < room; next += step) {
    if (!isBare(cellLook(model, place.row, next))) break;
    bare += sizeOf(model.columns, next);
  }
  return bare;
}

/**
 * How far from the cell, to the side or sides of its spill, nothing but lines of the grid would cross the text: they are hidden
 * under it, as spreadsheets do. null where the cell itself has a fill or lines of its own.
 */
export function measureBare(
  model: SheetModel,
  place: Place,
  { left, right }: Spill,
): number | null {
  if (!isBare(cellLook(model, place.row, place.column))) return null;
  if (left === 0) return bareBeside(model, place, right, 1);
  const before = bareBeside(model, place, left, -1);
  return right === 0 ? before : Math.min(before, bareBeside(model, place, right, 1));
}

/** The column whose text may reach into the window from the left; null where none does. */
export function columnSpillingInto(model: SheetModel, row: number, first: number): number | null {
  for (let column = first - 1; column >= Math.max(1, first - SPILL_COLUMNS); column -= 1) {
    if (textAt(model, row, column) === '') continue;
    return measureSpill(model, row, column).right > 0 ? column : null;
  }
  return null;
}

/** Whether a number is too long for its cell: cut, it would be read as another one. Digits are all of one width. */
export function isTooNarrow(text: string, fontPoints: number, width: number): boolean {
  const digits = text.replace(/\D/g, '').length;
  const ems = digits * 0.556 + (text.length - digits) * 0.3;
  return (ems * fontPoints * 4) / 3 > width - 3;
}

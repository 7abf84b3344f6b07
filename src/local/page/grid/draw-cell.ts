// One cell as an element. Everything a file brings is set as text, never as HTML.

import type { Area } from '../../browser/protocol.ts';
import { cellAddress } from './column-letters.ts';
import { sizeOf, startOf } from './lines.ts';
import { bordersCss } from './look-css.ts';
import type { Place } from './place.ts';
import { cellLook, keyOf, lookAt, type SheetModel, textAt } from './sheet-model.ts';
import { isTooNarrow, measureBare, measureSpill, type Spill } from './spill.ts';

/** More of a text is not drawn: it is not seen in a cell, and the bar has all of it. */
const DRAWN_LETTERS = 1500;

function shownText(model: SheetModel, { row, column }: Place, width: number): string {
  const text = textAt(model, row, column);
  const look = cellLook(model, row, column);
  if (look?.isNumber === true && isTooNarrow(text, look.fontSize, width)) return '###';
  return text.length > DRAWN_LETTERS ? text.slice(0, DRAWN_LETTERS) : text;
}

/** A merged cell takes its right and bottom lines from its last cells. */
function mergedBorders(model: SheetModel, merge: Area): string {
  const last = cellLook(
    model,
    merge.row + merge.rows - 1,
    merge.column + merge.columns - 1,
  )?.borders;
  if (last === undefined) return '';
  return bordersCss({
    ...(last.right === null ? {} : { right: last.right }),
    ...(last.bottom === null ? {} : { bottom: last.bottom }),
  });
}

function drawText(model: SheetModel, place: Place, width: number): HTMLElement | null {
  const text = shownText(model, place, width);
  if (text === '') return null;
  const element = document.createElement('span');
  element.className = model.links.has(keyOf(place)) ? 't link' : 't';
  element.textContent = text;
  return element;
}

/** A long text over its blank neighbours; no line of the grid is seen under it. */
function drawReach(model: SheetModel, place: Place, width: number, spill: Spill): HTMLElement {
  const { left, right } = spill;
  const side = left === 0 ? 'left' : right === 0 ? 'right' : 'middle';
  const element = document.createElement('span');
  element.className = `reach from-${side}`;
  element.style.maxWidth = `${width - 1 + left + right}px`;
  const bare = measureBare(model, place, spill);
  if (bare !== null) {
    element.style.backgroundSize = `${width - 1 + bare * (side === 'middle' ? 2 : 1)}px 100%`;
  }
  return element;
}

function addText(cell: HTMLElement, model: SheetModel, place: Place, width: number): void {
  const text = drawText(model, place, width);
  if (text === null) return;
  const spill = measureSpill(model, place.row, place.column);
  if (spill.left + spill.right === 0) {
    cell.append(text);
    return;
  }
  const reach = drawReach(model, place, width, spill);
  reach.append(text);
  cell.append(reach);
  cell.classList.add('over');
}

/** Draws the cell, or the whole merged cell that begins there, in the coordinates of its row. */
export function drawCell(model: SheetModel, place: Place, merge: Area | null): HTMLElement {
  const { row, column } = place;
  const width = sizeOf(model.columns, column, merge?.columns ?? 1);
  const height = sizeOf(model.rows, row, merge?.rows ?? 1);
  const cell = document.createElement('div');
  const noted = model.notes.has(keyOf(place)) ? ' noted' : '';
  cell.className = `cell k${lookAt(model, row, column)}${merge === null ? '' : ' merged'}${noted}`;
  // One pixel more to the left and top: a cell's own left and top lines lie on its neighbours' lines.
  cell.style.cssText = `left:${startOf(model.columns, column) - 1}px;width:${width + 1}px;height:${height + 1}px;${
    merge === null ? '' : mergedBorders(model, merge)
  }`;
  addText(cell, model, place, width);
  return cell;
}

/** What makes the cell one of the grid for those who hear it: role, place, name. */
export function nameCell(
  cell: HTMLElement,
  place: Place,
  merge: Area | null,
  label: string,
  selected: boolean,
): void {
  cell.id = `cell-${cellAddress(place)}`;
  cell.setAttribute('role', 'gridcell');
  cell.setAttribute('aria-rowindex', String(place.row));
  cell.setAttribute('aria-colindex', String(place.column));
  cell.setAttribute('aria-label', label);
  cell.setAttribute('aria-selected', String(selected));
  if (merge === null) return;
  if (merge.rows > 1) cell.setAttribute('aria-rowspan', String(merge.rows));
  if (merge.columns > 1) cell.setAttribute('aria-colspan', String(merge.columns));
}

// The selection: an active cell, the cell that Shift moves, and the area between them that cuts no merged cell.

import type { Area } from '../../browser/protocol.ts';
import type { Way } from './key-action.ts';
import { nearestShown, nextShown } from './lines.ts';
import { coverMerges, mergeAt } from './merges.ts';
import { areaBetween, type Place } from './place.ts';
import { lastContent, type SheetModel, textAt } from './sheet-model.ts';

/** `active` is where typing goes, `head` the other end of the selection. */
export interface Selection {
  readonly active: Place;
  readonly head: Place;
  readonly area: Area;
}

function anchorOf(model: SheetModel, place: Place): Place {
  const merge = mergeAt(model.merges, place);
  return merge === null ? place : { row: merge.row, column: merge.column };
}

function inside({ view }: SheetModel, { row, column }: Place): Place {
  return {
    row: Math.min(Math.max(row, 1), Math.max(view.rows, 1)),
    column: Math.min(Math.max(column, 1), Math.max(view.columns, 1)),
  };
}

/** Selects one cell, or the merged cell it is part of; a place out of the sheet is moved into it. */
export function selectCell(model: SheetModel, place: Place): Selection {
  const active = anchorOf(model, inside(model, place));
  return { active, head: active, area: coverMerges(model.merges, areaBetween(active, active)) };
}

/** Selects an area; its first cell becomes the active one. */
export function selectArea(model: SheetModel, area: Area): Selection {
  const { active } = selectCell(model, area);
  return extendTo(
    model,
    { active },
    { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
  );
}

/** Grows or shrinks the selection to a cell; the active one stays. */
export function extendTo(
  model: SheetModel,
  { active }: Pick<Selection, 'active'>,
  place: Place,
): Selection {
  const head = inside(model, place);
  return { active, head, area: coverMerges(model.merges, areaBetween(active, head)) };
}

/** The shown cell next to a place in a direction, past the merged cell it is part of. */
export function stepFrom(model: SheetModel, place: Place, way: Way): Place {
  const merge = mergeAt(model.merges, place);
  const { row, column } = place;
  const lastRow = merge === null ? row : merge.row + merge.rows - 1;
  const lastColumn = merge === null ? column : merge.column + merge.columns - 1;
  const firstRow = merge?.row ?? row;
  const firstColumn = merge?.column ?? column;
  switch (way) {
    case 'up':
      return keep(place, { row: nextShown(model.rows, firstRow, -1), column }, firstRow);
    case 'down':
      return keep(place, { row: nextShown(model.rows, lastRow, 1), column }, lastRow);
    case 'left':
      return { row, column: nextShown(model.columns, firstColumn, -1) };
    case 'right': {
      const next = nextShown(model.columns, lastColumn, 1);
      return next === lastColumn ? place : { row, column: next };
    }
  }
}

/** At the edge there is no next line: the place stays. */
function keep(place: Place, next: Place, edge: number): Place {
  return next.row === edge ? place : next;
}

/** Ctrl+arrow: to the last filled cell before a blank one, or to the next filled one, or to the edge. */
export function jumpFrom(model: SheetModel, place: Place, way: Way): Place {
  const filled = (at: Place) => {
    const anchor = anchorOf(model, at);
    return textAt(model, anchor.row, anchor.column) !== '';
  };
  let here = place;
  let next = stepFrom(model, here, way);
  const stays = (at: Place) => at.row === here.row && at.column === here.column;
  const alongFilled = filled(here) && !stays(next) && filled(next);
  while (!stays(next)) {
    if (alongFilled && !filled(next)) break;
    here = next;
    if (!alongFilled && filled(here)) break;
    next = stepFrom(model, here, way);
  }
  return here;
}

/** The first shown cell of the row (or of the sheet), and the last one with content. */
export function edgeOf(
  model: SheetModel,
  place: Place,
  edge: 'row-start' | 'row-end' | 'sheet-start' | 'sheet-end',
): Place {
  const firstColumn = nearestShown(model.columns, 1);
  const end = lastContent(model);
  switch (edge) {
    case 'row-start':
      return { row: place.row, column: firstColumn };
    case 'row-end':
      return { row: place.row, column: nearestShown(model.columns, end.column) };
    case 'sheet-start':
      return { row: nearestShown(model.rows, 1), column: firstColumn };
    case 'sheet-end':
      return {
        row: nearestShown(model.rows, end.row),
        column: nearestShown(model.columns, end.column),
      };
  }
}

/** The texts of an area for the clipboard: hidden rows and columns are left out, and what lies past all content. */
export function copyTexts(model: SheetModel, area: Area): readonly (readonly string[])[] {
  const end = lastContent(model);
  const shown = (first: number, count: number, last: number, lines: typeof model.rows) =>
    Array.from(
      { length: Math.max(1, Math.min(count, last - first + 1)) },
      (_, at) => first + at,
    ).filter((line) => nearestShown(lines, line) === line);
  const columns = shown(area.column, area.columns, end.column, model.columns);
  return shown(area.row, area.rows, end.row, model.rows).map((row) =>
    columns.map((column) => textAt(model, row, column)),
  );
}

/** The last cell of an area. */
export function lastCell({ row, column, rows, columns }: Area): Place {
  return { row: row + rows - 1, column: column + columns - 1 };
}

// The keyboard of the grid while no cell is edited.

import type { Area } from '../../browser/protocol.ts';
import { assertNever } from '../assert-never.ts';
import type { Grid } from './grid.ts';
import { type Action, readKey } from './key-action.ts';
import { readKeyEvent } from './key-event.ts';
import { nearestShown } from './lines.ts';
import type { Place } from './place.ts';
import { edgeOf, extendTo, jumpFrom, lastCell, selectCell, stepFrom } from './selection.ts';
import { keyOf, lastContent } from './sheet-model.ts';

function goTo(grid: Grid, place: Place, extend: boolean): void {
  const { model, selection } = grid;
  grid.select(extend ? extendTo(model, selection, place) : selectCell(model, place), place);
}

/** From where a key moves: with Shift the end that moves, otherwise the active cell. */
function origin(grid: Grid, extend: boolean): Place {
  return extend ? grid.selection.head : grid.selection.active;
}

function pageFrom(grid: Grid, from: Place, way: 'up' | 'down'): Place {
  const step = grid.surface.pageRows * (way === 'down' ? 1 : -1);
  return { row: nearestShown(grid.model.rows, from.row + step), column: from.column };
}

/** Blanks the selected cells that have content; beyond the last content there is nothing to blank. */
export function clearCells(grid: Grid): void {
  if (!grid.events.mayEdit()) return;
  const { area } = grid.selection;
  const end = lastContent(grid.model);
  const rows = Math.min(area.rows, end.row - area.row + 1);
  const columns = Math.min(area.columns, end.column - area.column + 1);
  if (rows < 1 || columns < 1) return;
  grid.write(
    area,
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => '')),
  );
}

function selectAll(grid: Grid): void {
  const { view } = grid.model;
  const all: Area = { row: 1, column: 1, rows: view.rows, columns: view.columns };
  grid.select({ ...grid.selection, head: lastCell(all), area: all }, null);
}

function follow(grid: Grid): void {
  const target = grid.model.links.get(keyOf(grid.selection.active));
  if (target !== undefined) grid.events.onFollow(target);
}

/** Where an action moves to; null for one that moves nothing. */
function targetOf(grid: Grid, action: Action): Place | null {
  const { model } = grid;
  switch (action.kind) {
    case 'move':
      return stepFrom(model, origin(grid, action.extend), action.way);
    case 'jump':
      return jumpFrom(model, origin(grid, action.extend), action.way);
    case 'page':
      return pageFrom(grid, origin(grid, action.extend), action.way);
    case 'row-start':
    case 'row-end':
    case 'sheet-start':
    case 'sheet-end':
      return edgeOf(model, origin(grid, action.extend), action.kind);
    case 'step':
      return stepFrom(model, grid.selection.active, action.way);
    case 'edit':
    case 'type':
    case 'clear':
    case 'undo':
    case 'select-all':
    case 'follow':
    case 'escape':
      return null;
    default:
      return assertNever(action);
  }
}

const COMMANDS: Readonly<Partial<Record<Action['kind'], (grid: Grid) => void>>> = {
  edit: (grid) => grid.edit(null),
  // The letter itself goes into the editor, which has the focus by the time it arrives.
  type: (grid) => grid.edit(''),
  clear: clearCells,
  undo: (grid) => grid.events.onUndo(),
  'select-all': selectAll,
  follow,
  escape: (grid) => grid.hideBubble(),
};

function act(grid: Grid, action: Action): void {
  const place = targetOf(grid, action);
  if (place === null) COMMANDS[action.kind]?.(grid);
  else goTo(grid, place, 'extend' in action && action.extend);
  if (action.kind === 'row-start') grid.surface.scrollHome(false);
  if (action.kind === 'sheet-start') grid.surface.scrollHome(true);
}

/** Listens to the keys of a grid. After Escape the next Tab leaves the grid, so that the keyboard is not caught in it. */
export function listenKeys(grid: Grid): void {
  let leaving = false;
  grid.surface.layer.addEventListener('keydown', (event) => {
    if (event.target !== grid.surface.layer || event.isComposing) return;
    const action = readKey(readKeyEvent(event));
    if (action?.kind === 'step' && event.key === 'Tab' && leaving) return;
    leaving = action?.kind === 'escape' || (leaving && event.key === 'Shift');
    if (action === null) return;
    if (action.kind !== 'type') event.preventDefault();
    act(grid, action);
  });
}

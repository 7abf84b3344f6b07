// The mouse (and the finger) in the grid: selecting, dragging, headings, links, notes.

import type { Grid } from './grid.ts';
import type { Place } from './place.ts';
import { extendTo, lastCell, type Selection, selectCell } from './selection.ts';
import { keyOf } from './sheet-model.ts';
import type { Under } from './sheet-window.ts';

/** How long the pointer rests before a note is shown. */
const NOTE_AFTER = 250;

/** Dragging beyond the window scrolls it this often. */
const SCROLL_EVERY = 40;

function underEvent(
  grid: Grid,
  event: { readonly clientX: number; readonly clientY: number },
): Under {
  const box = grid.surface.layer.getBoundingClientRect();
  return grid.surface.under(event.clientX - box.left, event.clientY - box.top);
}

/** The selection that a click makes: a cell, a whole row, a whole column, everything. */
function selectUnder(grid: Grid, { part, place }: Under, from: Place | null): Selection {
  const { model } = grid;
  const { rows, columns } = model.view;
  const start = from ?? place;
  switch (part) {
    case 'cells':
      return from === null ? selectCell(model, place) : extendTo(model, { active: from }, place);
    case 'letters': {
      const active = { row: 1, column: start.column };
      return extendTo(model, { active }, { row: rows, column: place.column });
    }
    case 'numbers': {
      const active = { row: start.row, column: 1 };
      return extendTo(model, { active }, { row: place.row, column: columns });
    }
    case 'corner': {
      const all = { row: 1, column: 1, rows, columns };
      return { active: { row: 1, column: 1 }, head: lastCell(all), area: all };
    }
  }
}

interface Drag {
  readonly part: Under['part'];
  readonly active: Place;
  point: { readonly clientX: number; readonly clientY: number };
  readonly timer: ReturnType<typeof setInterval>;
}

/** Keeps a pointer that left the window at its edge, and scrolls by how far it is out. */
function pull(grid: Grid, drag: Drag): void {
  const box = grid.surface.scroller.getBoundingClientRect();
  const { clientX, clientY } = drag.point;
  const out = (value: number, low: number, high: number) =>
    value < low ? value - low : value > high ? value - high : 0;
  const x = out(clientX, box.left, box.left + grid.surface.layer.clientWidth);
  const y = out(clientY, box.top, box.top + grid.surface.layer.clientHeight);
  if (x !== 0 || y !== 0) grid.surface.scroller.scrollBy(x, y);
  extendDrag(grid, drag);
}

function extendDrag(grid: Grid, { part, active, point }: Drag): void {
  const box = grid.surface.layer.getBoundingClientRect();
  const inside = {
    clientX: Math.min(Math.max(point.clientX, box.left + 1), box.right - 1),
    clientY: Math.min(Math.max(point.clientY, box.top + 1), box.bottom - 1),
  };
  const { place } = underEvent(grid, inside);
  const { head } = grid.selection;
  const next = selectUnder(grid, { part, place }, active);
  if (head.row === next.head.row && head.column === next.head.column) return;
  grid.select(next, null);
}

function listenDrag(grid: Grid): void {
  const { layer } = grid.surface;
  let drag: Drag | null = null;
  const stop = () => {
    if (drag !== null) clearInterval(drag.timer);
    drag = null;
  };
  layer.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.target instanceof HTMLTextAreaElement) return;
    // A finger scrolls; its tap is a click.
    if (event.pointerType === 'touch') return;
    const under = underEvent(grid, event);
    const from = event.shiftKey ? grid.selection.active : null;
    const selection = selectUnder(grid, under, from);
    grid.select(selection, null);
    grid.focus();
    event.preventDefault();
    layer.setPointerCapture(event.pointerId);
    const timer = setInterval(() => drag !== null && pull(grid, drag), SCROLL_EVERY);
    drag = { part: under.part, active: from ?? under.place, point: event, timer };
  });
  layer.addEventListener('pointermove', (event) => {
    if (drag === null) return;
    drag.point = { clientX: event.clientX, clientY: event.clientY };
    extendDrag(grid, drag);
  });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    layer.addEventListener(end, stop);
  }
}

/** A link is followed by a click on its very text; beside it the click only selects. */
function linkUnder(event: MouseEvent): boolean {
  const hit = document.elementFromPoint(event.clientX, event.clientY);
  return hit?.classList.contains('link') === true;
}

function listenClicks(grid: Grid): void {
  const { layer } = grid.surface;
  // Seen when the button goes down: selecting draws anew, and the text may be elsewhere when it comes up.
  let isLink = false;
  layer.addEventListener('pointerdown', (event) => {
    isLink = linkUnder(event);
  });
  layer.addEventListener('click', (event) => {
    if (event.target instanceof HTMLButtonElement) return;
    const under = underEvent(grid, event);
    if (event instanceof PointerEvent && event.pointerType === 'touch') {
      grid.select(selectUnder(grid, under, null), under.place);
      grid.focus();
    }
    if (under.part !== 'cells' || event.shiftKey || !isLink) return;
    const target = grid.model.links.get(keyOf(grid.selection.active));
    if (target?.kind === 'cell') grid.events.onFollow(target);
  });
  layer.addEventListener('dblclick', (event) => {
    if (event.target instanceof HTMLTextAreaElement) return;
    if (underEvent(grid, event).part === 'cells') grid.edit(null);
  });
}

function listenNotes(grid: Grid): void {
  const { layer } = grid.surface;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = 0;
  layer.addEventListener('pointermove', (event) => {
    if (event.buttons !== 0 || grid.isEditing) return;
    if (event.target instanceof Element && event.target.closest('.bubble') !== null) return;
    const { part, place } = underEvent(grid, event);
    const active = selectCell(grid.model, place).active;
    const key = part === 'cells' && grid.model.notes.has(keyOf(active)) ? keyOf(active) : 0;
    if (key === shown) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      shown = key;
      if (grid.isEditing) return;
      grid.showBubble(key === 0 ? grid.selection.active : active);
    }, NOTE_AFTER);
  });
  layer.addEventListener('pointerleave', () => {
    clearTimeout(timer);
    shown = 0;
  });
}

/** Listens to the pointer over a grid. */
export function listenMouse(grid: Grid): void {
  listenClicks(grid);
  listenDrag(grid);
  listenNotes(grid);
}

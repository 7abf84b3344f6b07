// What is seen of a sheet: how far it is scrolled, which cells that takes, and where each stands. Numbers only, no DOM.

import type { Area } from '../../browser/protocol.ts';
import {
  type Axis,
  lineUnder,
  makeAxis,
  offsetOf,
  offsetToShow,
  scrollLength,
  scrollOf,
  seenLines,
} from './axis-window.ts';
import type { Block } from './drawn-cells.ts';
import { sizeOf, startOf } from './lines.ts';
import type { Place } from './place.ts';
import type { SheetModel } from './sheet-model.ts';

/** Height of the strip of letters. */
export const HEADER_HEIGHT = 24;

/** Pixels drawn beyond the window. */
const EXTRA_HEIGHT = 240;
const EXTRA_WIDTH = 300;

/** A rectangle, from the window's left top corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What lies under a point of the window. */
export interface Under {
  readonly part: 'cells' | 'letters' | 'numbers' | 'corner';
  readonly place: Place;
}

/** A range of lines; empty where `last` < `first`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** One position of the window. Of two parts of an axis the first moves and the second is frozen. */
export interface SheetWindow {
  readonly across: Axis;
  readonly down: Axis;
  readonly left: number;
  readonly top: number;
  /** Width of the strip of numbers. */
  readonly header: number;
}

function numbersWidth(rows: number): number {
  return rows >= 100_000 ? 66 : rows >= 10_000 ? 56 : 46;
}

/** The window of a size onto a sheet, not scrolled. */
export function fitWindow(model: SheetModel, width: number, height: number): SheetWindow {
  const { view, columns, rows } = model;
  const header = numbersWidth(view.rows);
  return {
    across: makeAxis(columns, view.frozenColumns, Math.max(0, width - header)),
    down: makeAxis(rows, view.frozenRows, Math.max(0, height - HEADER_HEIGHT)),
    left: 0,
    top: 0,
    header,
  };
}

/** How long the scroll bars are. */
export function scrollSize({ across, down, header }: SheetWindow): {
  readonly width: number;
  readonly height: number;
} {
  return { width: scrollLength(across) + header, height: scrollLength(down) + HEADER_HEIGHT };
}

/** The window when the scroll bars say this. */
export function scrollWindow(window: SheetWindow, left: number, top: number): SheetWindow {
  return { ...window, left: offsetOf(window.across, left), top: offsetOf(window.down, top) };
}

/** What the scroll bars are to say so that a cell is seen; null where it is seen already. */
export function scrollToShow(
  { across, down, left, top }: SheetWindow,
  { row, column }: Place,
): { readonly left: number | null; readonly top: number | null } {
  const newLeft = offsetToShow(across, left, column);
  const newTop = offsetToShow(down, top, row);
  return {
    left: newLeft === left ? null : scrollOf(across, newLeft),
    top: newTop === top ? null : scrollOf(down, newTop),
  };
}

/** The columns (or rows) to draw: the moving ones, and the frozen ones. */
export function spansOf(window: SheetWindow, axis: 'across' | 'down'): readonly [Span, Span] {
  const isAcross = axis === 'across';
  const { frozen } = window[axis];
  const offset = isAcross ? window.left : window.top;
  return [
    seenLines(window[axis], offset, isAcross ? EXTRA_WIDTH : EXTRA_HEIGHT),
    { first: 1, last: frozen },
  ];
}

/** The cells of a pane. */
export function blockOf(columns: Span, rows: Span): Block {
  return {
    firstRow: rows.first,
    lastRow: rows.last,
    firstColumn: columns.first,
    lastColumn: columns.last,
  };
}

/** What is under a point. */
export function underPoint(window: SheetWindow, x: number, y: number): Under {
  const [right, below] = [x - window.header, y - HEADER_HEIGHT];
  const place = {
    row: lineUnder(window.down, window.top, below),
    column: lineUnder(window.across, window.left, right),
  };
  if (right < 0 && below < 0) return { part: 'corner', place };
  if (right < 0) return { part: 'numbers', place };
  return { part: below < 0 ? 'letters' : 'cells', place };
}

/** Where cells are seen. */
export function frameOf(window: SheetWindow, { row, column, rows, columns }: Area): Frame {
  const { across, down, header } = window;
  const left = column <= across.frozen ? 0 : window.left;
  const top = row <= down.frozen ? 0 : window.top;
  return {
    left: startOf(across.lines, column) - left + header,
    top: startOf(down.lines, row) - top + HEADER_HEIGHT,
    width: sizeOf(across.lines, column, columns),
    height: sizeOf(down.lines, row, rows),
  };
}

/** How many rows a page is. */
export function pageRows({ down, top }: SheetWindow): number {
  const seen = seenLines(down, top, 0);
  return Math.max(1, seen.last - seen.first - 1);
}

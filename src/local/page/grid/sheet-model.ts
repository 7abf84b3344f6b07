// A sheet as the grid uses it: the view, with rows and columns laid out and merges, notes and links found by cell.

import type { CellLook, SheetView } from '../../browser/protocol.ts';
import { type Lines, layLines } from './lines.ts';
import { indexMerges, type Merges } from './merges.ts';
import type { Place } from './place.ts';

export type LinkTarget = SheetView['links'][number]['target'];

/** Everything about one sheet that does not depend on the window. */
export interface SheetModel {
  readonly view: SheetView;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly merges: Merges;
  readonly notes: ReadonlyMap<number, string>;
  readonly links: ReadonlyMap<number, LinkTarget>;
  /** Texts typed by the person that the worker has not confirmed yet. */
  readonly pending: Map<number, string>;
}

const COLUMNS = 20_000;

/** Excel's own limit: a row with a text of pages would hide the rest; the bar has all of it. */
const TALLEST_ROW = 546;

/** A number of its own for each cell. */
export function keyOf({ row, column }: Place): number {
  return row * COLUMNS + column;
}

/** Prepares a sheet for the grid. */
export function buildModel(view: SheetView): SheetModel {
  return {
    view,
    rows: layLines(view.rowHeights.map((height) => Math.min(height, TALLEST_ROW))),
    columns: layLines(view.columnWidths),
    merges: indexMerges(view.merges),
    notes: new Map(view.notes.map((note) => [keyOf(note), note.text])),
    links: new Map(view.links.map((link) => [keyOf(link), link.target])),
    pending: new Map(),
  };
}

/** What a cell shows; '' where it is blank or there is none. */
export function textAt({ view, pending }: SheetModel, row: number, column: number): string {
  if (pending.size > 0) {
    const typed = pending.get(keyOf({ row, column }));
    if (typed !== undefined) return typed;
  }
  return view.texts[row - 1]?.[column - 1] ?? '';
}

/** The number of a cell's look in the palette; 0 is plain. */
export function lookAt({ view }: SheetModel, row: number, column: number): number {
  return view.looks[row - 1]?.[column - 1] ?? 0;
}

/** A cell's look; null where the palette has none. */
export function cellLook(model: SheetModel, row: number, column: number): CellLook | null {
  return model.view.palette[lookAt(model, row, column)] ?? null;
}

/** How far the sheet has content, for Ctrl+End and for copying whole columns; 1:1 where it is blank. */
export function lastContent({ view }: SheetModel): Place {
  let row = 1;
  let column = 1;
  view.texts.forEach((texts, index) => {
    for (let at = texts.length; at > 0; at -= 1) {
      if ((texts[at - 1] ?? '') === '') continue;
      row = index + 1;
      column = Math.max(column, at);
      break;
    }
  });
  return { row, column };
}

// One of the four panes (frozen or moving rows × frozen or moving columns): draws its cells and keeps those still seen.

import type { Area } from '../../browser/protocol.ts';
import { labelCell } from './cell-label.ts';
import { drawCell, nameCell } from './draw-cell.ts';
import { type Block, listCells } from './drawn-cells.ts';
import type { GridWords } from './grid-words.ts';
import { sizeOf, startOf } from './lines.ts';
import { mergeAt } from './merges.ts';
import { contains, overlap, type Place } from './place.ts';
import type { Selection } from './selection.ts';
import type { SheetModel } from './sheet-model.ts';
import type { Frame } from './sheet-window.ts';

interface DrawnRow {
  readonly element: HTMLElement;
  readonly cells: Map<number, HTMLElement>;
}

function makeLayer(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}

/** A pane. Cells are elements of the canvas, which is moved as a whole when the window scrolls. */
export class Pane {
  readonly element = makeLayer('pane');
  readonly #canvas = makeLayer('canvas');
  readonly #range = makeLayer('range');
  readonly #active = makeLayer('active');
  readonly #rows = new Map<number, DrawnRow>();
  readonly #words: GridWords;
  /** Whether a cell is this pane's own; of others it draws only what reaches in. */
  readonly #owns: (place: Place) => boolean;
  #model: SheetModel | null = null;

  constructor(words: GridWords, owns: (place: Place) => boolean) {
    this.#words = words;
    this.#owns = owns;
    this.element.setAttribute('role', 'rowgroup');
    this.#canvas.setAttribute('role', 'presentation');
    for (const mark of [this.#range, this.#active]) mark.setAttribute('aria-hidden', 'true');
    this.#canvas.append(this.#range, this.#active);
    this.element.append(this.#canvas);
  }

  /** Takes another sheet, or the same one after a change: all cells are drawn anew. */
  forget(model: SheetModel): void {
    this.#model = model;
    for (const { element } of this.#rows.values()) element.remove();
    this.#rows.clear();
  }

  /** Places the pane in the window. */
  place({ left, top, width, height }: Frame): void {
    this.element.style.cssText = `left:${left}px;top:${top}px;width:${Math.max(0, width)}px;height:${Math.max(0, height)}px`;
  }

  /** Draws the cells of a block that are not drawn yet, drops those out of it, and moves all by the offset. */
  draw(block: Block, selection: Selection, x: number, y: number): void {
    const model = this.#model;
    if (model === null) return;
    const wanted = listCells(model, block);
    for (const [row, drawn] of this.#rows) {
      if (wanted.has(row)) continue;
      drawn.element.remove();
      this.#rows.delete(row);
    }
    for (const [row, columns] of wanted) this.#drawRow(model, row, columns, selection);
    this.#canvas.style.transform = `translate(${-x}px,${-y}px)`;
  }

  #drawRow(model: SheetModel, row: number, columns: readonly number[], selection: Selection): void {
    const drawn = this.#rows.get(row) ?? this.#makeRow(model, row);
    const kept = new Set(columns);
    for (const [column, cell] of drawn.cells) {
      if (kept.has(column)) continue;
      cell.remove();
      drawn.cells.delete(column);
    }
    for (const column of columns) {
      if (drawn.cells.has(column)) continue;
      const cell = this.#makeCell(model, { row, column }, selection);
      drawn.cells.set(column, cell);
      drawn.element.append(cell);
    }
  }

  #makeRow(model: SheetModel, row: number): DrawnRow {
    const element = makeLayer('row');
    element.setAttribute('role', 'row');
    element.setAttribute('aria-rowindex', String(row));
    element.style.top = `${startOf(model.rows, row) - 1}px`;
    const drawn = { element, cells: new Map<number, HTMLElement>() };
    this.#rows.set(row, drawn);
    this.#canvas.append(element);
    return drawn;
  }

  #makeCell(model: SheetModel, place: Place, selection: Selection): HTMLElement {
    const merge = mergeAt(model.merges, place);
    const cell = drawCell(model, place, merge);
    if (this.#owns(place)) {
      const label = labelCell(model, place, this.#words);
      nameCell(cell, place, merge, label, contains(selection.area, place));
    } else {
      cell.setAttribute('aria-hidden', 'true');
    }
    return cell;
  }

  /** Shows what is selected: the frame round the area, the frame round the active cell, and for those who hear it. */
  mark(selection: Selection): void {
    const model = this.#model;
    if (model === null) return;
    const { area, active } = selection;
    this.#frame(model, this.#range, area);
    this.#frame(
      model,
      this.#active,
      mergeAt(model.merges, active) ?? { ...active, rows: 1, columns: 1 },
    );
    this.#range.hidden = area.rows * area.columns === 1;
    for (const [row, drawn] of this.#rows) {
      for (const [column, cell] of drawn.cells) {
        const selected = overlap(area, { row, column, rows: 1, columns: 1 });
        if (cell.hasAttribute('aria-selected'))
          cell.setAttribute('aria-selected', String(selected));
      }
    }
  }

  #frame(model: SheetModel, mark: HTMLElement, area: Area): void {
    const { row, column, rows, columns } = area;
    mark.style.left = `${startOf(model.columns, column) - 1}px`;
    mark.style.top = `${startOf(model.rows, row) - 1}px`;
    mark.style.width = `${sizeOf(model.columns, column, columns) + 1}px`;
    mark.style.height = `${sizeOf(model.rows, row, rows) + 1}px`;
  }
}

// The window onto a sheet: a scroller as long as the sheet, and over it a layer that stays and is drawn for each position.
// The layer never moves, so scrolling shows the last drawing until the next is ready, and no blank in between.

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
import { lettersOf } from './column-letters.ts';
import type { GridWords } from './grid-words.ts';
import { HeaderStrip } from './header-strip.ts';
import { layLines, sizeOf, startOf } from './lines.ts';
import { lookCss } from './look-css.ts';
import { type Frame, Pane } from './pane.ts';
import type { Place } from './place.ts';
import { type Selection, selectCell } from './selection.ts';
import { buildModel, type SheetModel } from './sheet-model.ts';

/** Height of the strip of letters. */
const HEADER_HEIGHT = 24;

/** Pixels drawn beyond the window. */
const EXTRA_HEIGHT = 240;
const EXTRA_WIDTH = 300;

/** What lies under a point of the window. */
export interface Under {
  readonly part: 'cells' | 'letters' | 'numbers' | 'corner';
  readonly place: Place;
}

const NO_AXIS: Axis = makeAxis(layLines([]), 0, 0);

const BLANK_SHEET = buildModel({
  id: -1,
  rows: 0,
  columns: 0,
  texts: [],
  looks: [],
  palette: [],
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: [],
  rowHeights: [],
  notes: [],
  links: [],
});

function make(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}

/** Numbers of many rows need more room. */
function numbersWidth(rows: number): number {
  return rows >= 100_000 ? 66 : rows >= 10_000 ? 56 : 46;
}

/** Draws a sheet; knows nothing of editing and of the worker. */
export class GridSurface {
  readonly scroller = make('scroller');
  readonly layer = make('layer');
  readonly #spacer = make('spacer');
  readonly #looks = document.createElement('style');
  readonly #corner = make('corner');
  readonly #letters: readonly HeaderStrip[];
  readonly #numbers: readonly HeaderStrip[];
  readonly #panes: readonly Pane[];
  readonly #frost = [make('frost frost-across'), make('frost frost-down')] as const;
  #model: SheetModel = BLANK_SHEET;
  #selection: Selection = selectCell(BLANK_SHEET, { row: 1, column: 1 });
  #across: Axis = NO_AXIS;
  #down: Axis = NO_AXIS;
  #left = 0;
  #top = 0;

  constructor(words: GridWords) {
    this.#letters = [0, 1].map(() => new HeaderStrip(true, lettersOf));
    this.#numbers = [0, 1].map(() => new HeaderStrip(false, String));
    // In the order: moving, frozen rows, frozen columns, both frozen.
    this.#panes = [0, 1, 2, 3].map(
      (part) =>
        new Pane(
          words,
          ({ row, column }) =>
            row <= this.#down.frozen === (part % 2 === 1) &&
            column <= this.#across.frozen === part >= 2,
        ),
    );
    this.layer.setAttribute('role', 'grid');
    this.layer.setAttribute('aria-label', words.grid);
    this.layer.setAttribute('aria-description', words.gridHelp);
    this.layer.setAttribute('aria-multiselectable', 'true');
    this.layer.tabIndex = 0;
    this.#corner.title = words.selectAll;
    this.#corner.setAttribute('aria-hidden', 'true');
    for (const frost of this.#frost) frost.setAttribute('aria-hidden', 'true');
    this.layer.append(
      ...this.#panes.map(({ element }) => element),
      ...[...this.#letters, ...this.#numbers].map(({ element }) => element),
      this.#corner,
      ...this.#frost,
    );
    this.#spacer.append(this.layer);
    this.scroller.append(this.#looks, this.#spacer);
    this.scroller.tabIndex = -1;
    this.scroller.addEventListener('scroll', () => this.render());
    new ResizeObserver(() => this.#fit()).observe(this.scroller);
  }

  get model(): SheetModel {
    return this.#model;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** How far the sheet is scrolled, as the scroller says it. */
  get scroll(): { readonly left: number; readonly top: number } {
    return { left: this.scroller.scrollLeft, top: this.scroller.scrollTop };
  }

  /** Shows a sheet with a selection, scrolled to where it was left. */
  show(
    model: SheetModel,
    selection: Selection,
    scroll: { readonly left: number; readonly top: number },
  ): void {
    this.#model = model;
    this.#selection = selection;
    this.#looks.textContent = model.view.palette
      .map((look, index) => lookCss(`.layer .k${index}`, look))
      .join('\n');
    this.layer.setAttribute('aria-rowcount', String(model.view.rows));
    this.layer.setAttribute('aria-colcount', String(model.view.columns));
    this.#fit();
    this.scroller.scrollTo({ ...scroll, behavior: 'instant' });
    this.render();
  }

  /** Draws cells anew whose texts have changed under the same sheet. */
  redraw(): void {
    for (const pane of this.#panes) pane.forget(this.#model);
    this.render();
  }

  /** Selects, and scrolls so that `target` (or the active cell) is seen; null leaves the window where it is. */
  select(selection: Selection, target: Place | null): void {
    this.#selection = selection;
    if (target !== null) this.#reveal(target);
    this.render();
  }

  #reveal({ row, column }: Place): void {
    const top = offsetToShow(this.#down, this.#top, row);
    const left = offsetToShow(this.#across, this.#left, column);
    if (top !== this.#top) this.scroller.scrollTop = scrollOf(this.#down, top);
    if (left !== this.#left) this.scroller.scrollLeft = scrollOf(this.#across, left);
  }

  /** The size of the window or the sheet has changed. */
  #fit(): void {
    const { view, columns, rows } = this.#model;
    const { clientWidth, clientHeight } = this.scroller;
    const header = numbersWidth(view.rows);
    this.layer.style.cssText = `width:${clientWidth}px;height:${clientHeight}px;--numbers:${header}px;--letters:${HEADER_HEIGHT}px`;
    this.#across = makeAxis(columns, view.frozenColumns, Math.max(0, clientWidth - header));
    this.#down = makeAxis(rows, view.frozenRows, Math.max(0, clientHeight - HEADER_HEIGHT));
    this.#spacer.style.width = `${scrollLength(this.#across) + header}px`;
    this.#spacer.style.height = `${scrollLength(this.#down) + HEADER_HEIGHT}px`;
    this.#placeParts(header);
    for (const strip of this.#letters) strip.forget(columns);
    for (const strip of this.#numbers) strip.forget(rows);
    this.redraw();
  }

  #placeParts(header: number): void {
    const { frozenEnd: x, view: width } = this.#across;
    const { frozenEnd: y, view: height } = this.#down;
    const tall = [height - y, y, height - y, y];
    const wide = [width - x, width - x, x, x];
    this.#panes.forEach((pane, part) => {
      pane.place({
        left: header + (part < 2 ? x : 0),
        top: HEADER_HEIGHT + (part % 2 === 0 ? y : 0),
        width: wide[part] ?? 0,
        height: tall[part] ?? 0,
      });
    });
    [this.#letters, this.#numbers].forEach((strips, axis) => {
      strips.forEach(({ element }, part) => {
        const [start, size] = axis === 0 ? [x, width] : [y, height];
        const from = (axis === 0 ? header : HEADER_HEIGHT) + (part === 0 ? start : 0);
        const long = part === 0 ? size - start : start;
        element.style.cssText =
          axis === 0 ? `left:${from}px;width:${long}px` : `top:${from}px;height:${long}px`;
      });
    });
    const [across, down] = this.#frost;
    across.hidden = y === 0;
    across.style.top = `${HEADER_HEIGHT + y - 1}px`;
    down.hidden = x === 0;
    down.style.left = `${header + x - 1}px`;
  }

  /** Draws what is seen now. */
  render(): void {
    this.#left = offsetOf(this.#across, this.scroller.scrollLeft);
    this.#top = offsetOf(this.#down, this.scroller.scrollTop);
    const columns = seenLines(this.#across, this.#left, EXTRA_WIDTH);
    const rows = seenLines(this.#down, this.#top, EXTRA_HEIGHT);
    const stillColumns = { first: 1, last: this.#across.frozen };
    const stillRows = { first: 1, last: this.#down.frozen };
    this.#panes.forEach((pane, part) => {
      const across = part < 2 ? columns : stillColumns;
      const down = part % 2 === 0 ? rows : stillRows;
      // A moving pane begins where the frozen lines end.
      const x = part < 2 ? this.#left + this.#across.frozenEnd : 0;
      const y = part % 2 === 0 ? this.#top + this.#down.frozenEnd : 0;
      const block = {
        firstRow: down.first,
        lastRow: down.last,
        firstColumn: across.first,
        lastColumn: across.last,
      };
      pane.draw(block, this.#selection, x, y);
      pane.mark(this.#selection);
    });
    this.#drawStrips([columns, stillColumns], [rows, stillRows]);
    this.#tellActive();
  }

  #drawStrips(
    columns: readonly ReturnType<typeof seenLines>[],
    rows: readonly ReturnType<typeof seenLines>[],
  ): void {
    const { area } = this.#selection;
    const chosenColumns = { first: area.column, last: area.column + area.columns - 1 };
    const chosenRows = { first: area.row, last: area.row + area.rows - 1 };
    const none = { first: 1, last: 0 };
    this.#letters.forEach((strip, part) => {
      const offset = part === 0 ? this.#left + this.#across.frozenEnd : 0;
      strip.draw(columns[part] ?? none, offset, chosenColumns);
    });
    this.#numbers.forEach((strip, part) => {
      const offset = part === 0 ? this.#top + this.#down.frozenEnd : 0;
      strip.draw(rows[part] ?? none, offset, chosenRows);
    });
  }

  #tellActive(): void {
    const { row, column } = this.#selection.active;
    const id = `cell-${lettersOf(column)}${row}`;
    if (document.getElementById(id) === null) this.layer.removeAttribute('aria-activedescendant');
    else this.layer.setAttribute('aria-activedescendant', id);
  }

  /** What is under a point, given from the window's left top corner. */
  under(x: number, y: number): Under {
    const [right, below] = [x - numbersWidth(this.#model.view.rows), y - HEADER_HEIGHT];
    const place = {
      row: lineUnder(this.#down, this.#top, below),
      column: lineUnder(this.#across, this.#left, right),
    };
    if (right < 0 && below < 0) return { part: 'corner', place };
    if (right < 0) return { part: 'numbers', place };
    return { part: below < 0 ? 'letters' : 'cells', place };
  }

  /** Where cells are seen in the window, from its left top corner. */
  frameOf({ row, column, rows, columns }: Area): Frame {
    const across = this.#across;
    const down = this.#down;
    const left = column <= across.frozen ? 0 : this.#left;
    const top = row <= down.frozen ? 0 : this.#top;
    return {
      left: startOf(across.lines, column) - left + numbersWidth(this.#model.view.rows),
      top: startOf(down.lines, row) - top + HEADER_HEIGHT,
      width: sizeOf(across.lines, column, columns),
      height: sizeOf(down.lines, row, rows),
    };
  }

  /** How many rows a page is. */
  get pageRows(): number {
    const seen = seenLines(this.#down, this.#top, 0);
    return Math.max(1, seen.last - seen.first - 1);
  }
}

// The window onto a sheet: a scroller as long as the sheet, and over it a layer that stays and is drawn for each position.
// The layer never moves, so scrolling shows the last drawing until the next is ready, and no blank in between.

import type { Area } from '../../browser/protocol.ts';
import { BLANK_SHEET } from './blank-sheet.ts';
import { cellAddress } from './column-letters.ts';
import { GridParts } from './grid-parts.ts';
import type { GridWords } from './grid-words.ts';
import { lookCss } from './look-css.ts';
import type { Place } from './place.ts';
import { type Selection, selectCell } from './selection.ts';
import type { SheetModel } from './sheet-model.ts';
import {
  type Frame,
  fitWindow,
  frameOf,
  HEADER_HEIGHT,
  pageRows,
  type SheetWindow,
  scrollSize,
  scrollToShow,
  scrollWindow,
  type Under,
  underPoint,
} from './sheet-window.ts';

/** How far the scroll bars are. */
export interface ScrollPlace {
  readonly left: number;
  readonly top: number;
}

function make(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}

function makeLayer(words: GridWords): HTMLElement {
  const layer = make('layer');
  layer.setAttribute('role', 'grid');
  layer.setAttribute('aria-label', words.grid);
  layer.setAttribute('aria-description', words.gridHelp);
  layer.setAttribute('aria-multiselectable', 'true');
  layer.tabIndex = 0;
  return layer;
}

/** Draws a sheet; knows nothing of editing and of the worker. */
export class GridSurface {
  readonly scroller = make('scroller');
  readonly layer: HTMLElement;
  readonly #spacer = make('spacer');
  readonly #looks = document.createElement('style');
  readonly #parts: GridParts;
  #model: SheetModel = BLANK_SHEET;
  #selection: Selection = selectCell(BLANK_SHEET, { row: 1, column: 1 });
  #window: SheetWindow = fitWindow(BLANK_SHEET, 0, 0);

  constructor(words: GridWords) {
    this.layer = makeLayer(words);
    this.#parts = new GridParts(words, ({ row, column }) => [
      column <= this.#window.across.frozen,
      row <= this.#window.down.frozen,
    ]);
    this.layer.append(...this.#parts.elements);
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

  get scroll(): ScrollPlace {
    return { left: this.scroller.scrollLeft, top: this.scroller.scrollTop };
  }

  /** Shows a sheet with a selection, scrolled to where it was left. */
  show(model: SheetModel, selection: Selection, scroll: ScrollPlace): void {
    this.#model = model;
    this.#selection = selection;
    this.#looks.textContent = model.view.palette
      .map((look, index) => lookCss(`.layer .k${index}`, look))
      .join('\n');
    this.layer.setAttribute('aria-rowcount', String(model.view.rows));
    this.layer.setAttribute('aria-colcount', String(model.view.columns));
    this.#fit();
    this.scroller.scrollTo({ left: scroll.left, top: scroll.top, behavior: 'instant' });
    this.render();
  }

  /** Shows no sheet. */
  forget(): void {
    this.show(BLANK_SHEET, selectCell(BLANK_SHEET, { row: 1, column: 1 }), { left: 0, top: 0 });
  }

  /** Draws cells anew whose texts have changed under the same sheet. */
  redraw(): void {
    this.#parts.forget(this.#model);
    this.render();
  }

  /** Selects, and scrolls so that `target` is seen; null leaves the window where it is. */
  select(selection: Selection, target: Place | null): void {
    this.#selection = selection;
    if (target !== null) this.#reveal(target);
    this.render();
  }

  #reveal(place: Place): void {
    const { left, top } = scrollToShow(this.#window, place);
    if (top !== null) this.scroller.scrollTop = top;
    if (left !== null) this.scroller.scrollLeft = left;
  }

  /** Scrolls to the first columns, or to the first rows too: a frozen cell alone moves nothing. */
  scrollHome(rows: boolean): void {
    this.scroller.scrollLeft = 0;
    if (rows) this.scroller.scrollTop = 0;
    this.render();
  }

  /** The size of the window or the sheet has changed. */
  #fit(): void {
    const { clientWidth, clientHeight } = this.scroller;
    this.#window = fitWindow(this.#model, clientWidth, clientHeight);
    this.layer.style.cssText = `width:${clientWidth}px;height:${clientHeight}px;--numbers:${this.#window.header}px;--letters:${HEADER_HEIGHT}px`;
    const { width, height } = scrollSize(this.#window);
    this.#spacer.style.width = `${width}px`;
    this.#spacer.style.height = `${height}px`;
    this.#parts.place(this.#window);
    this.redraw();
  }

  /** Draws what is seen now. */
  render(): void {
    const { left, top } = this.scroll;
    this.#window = scrollWindow(this.#window, left, top);
    this.#parts.draw(this.#window, this.#selection);
    const id = `cell-${cellAddress(this.#selection.active)}`;
    if (document.getElementById(id) === null) this.layer.removeAttribute('aria-activedescendant');
    else this.layer.setAttribute('aria-activedescendant', id);
  }

  /** What is under a point, given from the window's left top corner. */
  under(x: number, y: number): Under {
    return underPoint(this.#window, x, y);
  }

  /** Where cells are seen in the window, from its left top corner. */
  frameOf(area: Area): Frame {
    return frameOf(this.#window, area);
  }

  /** How many rows a page is. */
  get pageRows(): number {
    return pageRows(this.#window);
  }
}

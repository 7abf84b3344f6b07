// The parts of the grid on the screen: four panes, two strips of headings for each axis, the lines at what is frozen.

import { lettersOf } from './column-letters.ts';
import type { GridWords } from './grid-words.ts';
import { HeaderStrip } from './header-strip.ts';
import { Pane } from './pane.ts';
import type { Place } from './place.ts';
import type { Selection } from './selection.ts';
import type { SheetModel } from './sheet-model.ts';
import { blockOf, HEADER_HEIGHT, type SheetWindow, spansOf } from './sheet-window.ts';

function make(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** All that is drawn for one position of the window. Of two parts of an axis the first moves and the second is frozen. */
export class GridParts {
  readonly #letters = [0, 1].map(() => new HeaderStrip(true, lettersOf));
  readonly #numbers = [0, 1].map(() => new HeaderStrip(false, String));
  readonly #corner = make('corner');
  readonly #acrossLine = make('frost frost-across');
  readonly #downLine = make('frost frost-down');
  /** By part of the columns, then of the rows: moving, below a frozen row, beside a frozen column, both. */
  readonly #panes: readonly Pane[];

  constructor(words: GridWords, isFrozen: (place: Place) => readonly [boolean, boolean]) {
    this.#corner.title = words.selectAll;
    this.#panes = [0, 1, 2, 3].map(
      (part) =>
        new Pane(words, (place) => {
          const [column, row] = isFrozen(place);
          return column === part >= 2 && row === (part % 2 === 1);
        }),
    );
  }

  get elements(): readonly HTMLElement[] {
    return [
      ...[...this.#panes, ...this.#letters, ...this.#numbers].map(({ element }) => element),
      this.#corner,
      this.#acrossLine,
      this.#downLine,
    ];
  }

  /** Takes a sheet, or the same one after a change: everything is drawn anew. */
  forget(model: SheetModel): void {
    for (const pane of this.#panes) pane.forget(model);
    for (const strip of this.#letters) strip.forget(model.columns);
    for (const strip of this.#numbers) strip.forget(model.rows);
  }

  /** Places the parts in a window of a new size. */
  place({ across, down, header }: SheetWindow): void {
    const columns = [
      { from: header + across.frozenEnd, size: across.view - across.frozenEnd },
      { from: header, size: across.frozenEnd },
    ];
    const rows = [
      { from: HEADER_HEIGHT + down.frozenEnd, size: down.view - down.frozenEnd },
      { from: HEADER_HEIGHT, size: down.frozenEnd },
    ];
    this.#panes.forEach((pane, part) => {
      const column = columns[part < 2 ? 0 : 1];
      const row = rows[part % 2];
      if (column === undefined || row === undefined) return;
      pane.place({ left: column.from, top: row.from, width: column.size, height: row.size });
    });
    this.#letters.forEach(({ element }, part) => {
      element.style.cssText = `left:${columns[part]?.from}px;width:${columns[part]?.size}px`;
    });
    this.#numbers.forEach(({ element }, part) => {
      element.style.cssText = `top:${rows[part]?.from}px;height:${rows[part]?.size}px`;
    });
    this.#acrossLine.hidden = down.frozen === 0;
    this.#acrossLine.style.top = `${HEADER_HEIGHT + down.frozenEnd - 1}px`;
    this.#downLine.hidden = across.frozen === 0;
    this.#downLine.style.left = `${header + across.frozenEnd - 1}px`;
  }

  /** Draws a position of the window. */
  draw(window: SheetWindow, selection: Selection): void {
    const columns = spansOf(window, 'across');
    const rows = spansOf(window, 'down');
    // A moving part begins where the frozen lines end.
    const x = [window.left + window.across.frozenEnd, 0];
    const y = [window.top + window.down.frozenEnd, 0];
    this.#panes.forEach((pane, part) => {
      const [column, row] = [part < 2 ? 0 : 1, part % 2 === 0 ? 0 : 1] as const;
      const block = blockOf(columns[column], rows[row]);
      pane.draw(block, selection, x[column] ?? 0, y[row] ?? 0);
      pane.mark(selection);
    });
    const { area } = selection;
    const chosenColumns = { first: area.column, last: area.column + area.columns - 1 };
    const chosenRows = { first: area.row, last: area.row + area.rows - 1 };
    for (const part of [0, 1] as const) {
      this.#letters[part]?.draw(columns[part], x[part] ?? 0, chosenColumns);
      this.#numbers[part]?.draw(rows[part], y[part] ?? 0, chosenRows);
    }
  }
}

// Editing one cell, over the cell or in the bar: begun, filled with what the worker knows, written or given up.

import { CellEditor } from './cell-editor.ts';
import type { FormulaBar } from './formula-bar.ts';
import type { GridEvents } from './grid-events.ts';
import type { GridSurface } from './grid-surface.ts';
import type { GridWords } from './grid-words.ts';
import type { Way } from './key-action.ts';
import { mergeAt } from './merges.ts';
import { areaOf, type Place } from './place.ts';
import { textAt } from './sheet-model.ts';

/** What editing does to the grid. */
export interface EditingEvents {
  readonly onWrite: (place: Place, text: string) => void;
  /** Editing has ended; `way` says where to go on, null: stay. */
  readonly onEnd: (place: Place, way: Way | null) => void;
  readonly onCancel: () => void;
}

interface EditingSettings {
  readonly words: GridWords;
  readonly surface: GridSurface;
  readonly grid: GridEvents;
  readonly events: EditingEvents;
}

/** The editing of one grid; at most one cell at a time. */
export class CellEditing {
  readonly #editor: CellEditor;
  readonly #settings: EditingSettings;
  #bar: FormulaBar | null = null;
  #place: Place | null = null;
  /** What the bar showed when the person began to edit there. */
  #barBefore = '';

  constructor(settings: EditingSettings) {
    this.#settings = settings;
    this.#editor = new CellEditor(settings.words, {
      onEnd: (end, text) => (end.kind === 'cancel' ? this.cancel() : this.commit(text, end.way)),
      onInput: (text) => this.#bar?.showContent(text),
    });
    const { element } = this.#editor;
    settings.surface.layer.append(element);
    // The person has gone elsewhere in the page; in another window they may come back to it.
    element.addEventListener('blur', () => {
      if (document.activeElement !== element) this.commitOpen();
    });
  }

  /** The bar above shows what is typed in the cell. */
  joinBar(bar: FormulaBar): void {
    this.#bar = bar;
  }

  get isOpen(): boolean {
    return this.#place !== null;
  }

  /** Opens the editor over a cell: with `typed` in place of its content, or with its content. */
  begin(place: Place, typed: string | null): void {
    const { surface } = this.#settings;
    this.#place = place;
    const text = typed ?? textAt(surface.model, place.row, place.column);
    this.#editor.open(this.#frame(place), text, typed !== null);
    if (typed === null) this.#ask(place, (asked) => this.#fill(asked));
  }

  #fill(text: string): void {
    this.#editor.fill(text);
    this.#bar?.showContent(text);
  }

  /** Begins in the bar; gives whether that is possible now. */
  beginInBar(place: Place): boolean {
    const bar = this.#bar;
    if (bar === null || !this.#settings.grid.mayEdit()) return false;
    this.#place = place;
    this.#barBefore = bar.content;
    this.#ask(place, (asked) => {
      if (bar.content !== this.#barBefore) return;
      bar.fill(asked);
      this.#barBefore = asked;
    });
    return true;
  }

  #ask(place: Place, onAnswer: (text: string) => void): void {
    const { grid, surface } = this.#settings;
    void grid.onAsk(surface.model.view.id, place).then((text) => {
      if (text !== null && this.#place === place) onAnswer(text);
    });
  }

  /** Moves the editor with its cell. */
  follow(): void {
    if (this.#editor.isOpen && this.#place !== null) this.#editor.place(this.#frame(this.#place));
  }

  #frame(place: Place): ReturnType<GridSurface['frameOf']> {
    const { surface } = this.#settings;
    return surface.frameOf(mergeAt(surface.model.merges, place) ?? areaOf(place));
  }

  /** Writes what stands in the open editor, as a click elsewhere does. */
  commitOpen(): void {
    if (this.#editor.isOpen) this.commit(this.#editor.text, null);
  }

  /** Ends with a text; one that is not changed is not written. */
  commit(text: string, way: Way | null): void {
    const place = this.#place;
    const isChanged = this.#editor.isOpen ? this.#editor.isChanged : text !== this.#barBefore;
    this.#editor.close();
    this.#place = null;
    if (place === null) return;
    const { events } = this.#settings;
    if (isChanged) events.onWrite(place, text);
    events.onEnd(place, way);
  }

  /** Ends without writing. */
  cancel(): void {
    this.#editor.close();
    if (this.#place === null) return;
    this.#place = null;
    this.#settings.events.onCancel();
  }
}

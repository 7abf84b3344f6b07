// The grid: the sheet on the screen, its selection, and the editing of cells. It shows a sheet and tells what the person does.

import type { Area, SheetView } from '../../browser/protocol.ts';
import { CellEditing } from './cell-editing.ts';
import { CellTeller } from './cell-teller.ts';
import { areaAddress } from './column-letters.ts';
import { FormulaBar } from './formula-bar.ts';
import { listenClipboard } from './grid-clipboard.ts';
import type { GridEvents } from './grid-events.ts';
import { listenKeys } from './grid-keys.ts';
import { listenMouse } from './grid-mouse.ts';
import { GridSurface, type ScrollPlace } from './grid-surface.ts';
import type { GridWords } from './grid-words.ts';
import type { Way } from './key-action.ts';
import { areaOf, type Place, sameArea } from './place.ts';
import { type Selection, selectArea, selectCell, stepFrom } from './selection.ts';
import { buildModel, keyOf, type SheetModel } from './sheet-model.ts';

/** Where a sheet was left. */
interface Kept extends ScrollPlace {
  readonly selection: Selection;
}

const FIRST_CELL = areaOf({ row: 1, column: 1 });

/** The grid and its bar; both elements are put into the page by whoever makes it. */
export class Grid {
  readonly bar: FormulaBar;
  readonly surface: GridSurface;
  readonly events: GridEvents;
  readonly #editing: CellEditing;
  readonly #teller: CellTeller;
  readonly #kept = new Map<number, Kept>();
  readonly #words: GridWords;

  constructor(words: GridWords, events: GridEvents) {
    this.events = events;
    this.#words = words;
    this.surface = new GridSurface(words);
    this.#editing = new CellEditing({
      words,
      surface: this.surface,
      grid: events,
      events: {
        onWrite: (place, text) => this.write(place, [[text]]),
        onEnd: (place, way) => this.#goOn(place, way),
        onCancel: () => {
          this.focus();
          this.#tellCell();
        },
      },
    });
    this.bar = this.#makeBar(words);
    this.#editing.joinBar(this.bar);
    this.#teller = new CellTeller({
      words,
      surface: this.surface,
      bar: this.bar,
      events,
      isEditing: () => this.isEditing,
    });
    this.surface.scroller.addEventListener('scroll', () => this.#follow());
    listenKeys(this);
    listenMouse(this);
    listenClipboard(this);
  }

  #makeBar(words: GridWords): FormulaBar {
    return new FormulaBar(words, {
      onGo: (area) => this.#go(area),
      onWrongAddress: (text) => this.events.onSay(words.noSuchCell(text)),
      onLeave: () => this.focus(),
      onBegin: () => this.#editing.beginInBar(this.selection.active),
      onCommit: (text, way) => this.#editing.commit(text, way),
      onCancel: () => this.#editing.cancel(),
    });
  }

  get model(): SheetModel {
    return this.surface.model;
  }

  get selection(): Selection {
    return this.surface.selection;
  }

  get isEditing(): boolean {
    return this.#editing.isOpen;
  }

  /** Shows a sheet where it was left, or at `area` where one is given; the same sheet anew keeps all that the person does. */
  show(view: SheetView, area: Area | null): void {
    const before = this.model.view.id;
    this.#keep();
    const model = buildModel(view);
    const kept = this.#kept.get(view.id);
    const wanted = area ?? kept?.selection.area ?? FIRST_CELL;
    const isKept = kept !== undefined && sameArea(wanted, kept.selection.area);
    const selection = isKept ? kept.selection : selectArea(model, wanted);
    if (before !== view.id) this.#editing.cancel();
    this.surface.show(model, selection, kept ?? { left: 0, top: 0 });
    if (area !== null) this.surface.select(selection, selection.active);
    this.#tellCell();
    this.#follow();
  }

  /** Shows no sheet while the one that is asked for has not come; nothing can be done to another by mistake. */
  blank(): void {
    this.#keep();
    this.#editing.cancel();
    this.surface.forget();
    this.#tellCell();
  }

  /** What was kept of the sheets of another book is of no use. */
  reset(): void {
    this.blank();
    this.#kept.clear();
  }

  #keep(): void {
    const { id } = this.model.view;
    if (id >= 0) this.#kept.set(id, { selection: this.selection, ...this.surface.scroll });
  }

  focus(): void {
    this.surface.layer.focus({ preventScroll: true });
  }

  /** Selects as the person asked; `seen` is the cell to scroll to, null for none. */
  select(selection: Selection, seen: Place | null): void {
    this.#editing.commitOpen();
    this.surface.select(selection, seen);
    this.#tellCell();
    const { id } = this.model.view;
    if (id >= 0) this.events.onSelect(id, selection.area);
  }

  #go(area: Area): void {
    const { view } = this.model;
    if (area.row > view.rows || area.column > view.columns) {
      this.events.onSay(this.#words.noSuchCell(areaAddress(area)));
      return;
    }
    const selection = selectArea(this.model, area);
    this.select(selection, selection.active);
    this.focus();
  }

  #tellCell(): void {
    this.#teller.tell();
  }

  /** Shows the note and the link of a cell beside it; hides the bubble where it has neither. */
  showBubble(place: Place): void {
    this.#teller.showBubble(place);
  }

  hideBubble(): void {
    this.#teller.hideBubble();
  }

  #follow(): void {
    this.hideBubble();
    this.#editing.follow();
  }

  /** Opens the editor over the active cell: with `typed` in place of its content, or with its content. */
  edit(typed: string | null): void {
    if (this.model.view.id < 0 || !this.events.mayEdit()) return;
    const { active } = this.selection;
    this.surface.select(this.selection, active);
    this.hideBubble();
    this.#editing.begin(active, typed);
  }

  /** After an edit: to the next cell; where there is none to go to, the focus stays where the person has put it. */
  #goOn(place: Place, way: Way | null): void {
    if (way === null) {
      this.#tellCell();
      return;
    }
    this.focus();
    const next = stepFrom(this.model, place, way);
    this.select(selectCell(this.model, next), next);
  }

  /** Writes texts from a cell on: they are seen at once, and the worker is told. */
  write(place: Place, texts: readonly (readonly string[])[]): void {
    texts.forEach((row, down) => {
      row.forEach((text, across) => {
        const at = { row: place.row + down, column: place.column + across };
        // What a formula gives is known by the worker alone.
        if (!text.startsWith('=')) this.model.pending.set(keyOf(at), text);
      });
    });
    this.surface.redraw();
    this.events.onEdit(this.model.view.id, place, texts);
  }
}

// The grid: the sheet on the screen, its selection, and the editing of cells. It shows a sheet and tells what the person does.

import type { Area, SheetView } from '../../browser/protocol.ts';
import { CellBubble } from './cell-bubble.ts';
import { CellEditor } from './cell-editor.ts';
import { areaAddress, cellAddress } from './column-letters.ts';
import { FormulaBar } from './formula-bar.ts';
import { listenClipboard } from './grid-clipboard.ts';
import type { GridEvents } from './grid-events.ts';
import { listenKeys } from './grid-keys.ts';
import { listenMouse } from './grid-mouse.ts';
import { GridSurface } from './grid-surface.ts';
import type { GridWords } from './grid-words.ts';
import type { Way } from './key-action.ts';
import { mergeAt } from './merges.ts';
import { areaOf, type Place, sameArea } from './place.ts';
import { type Selection, selectArea, selectCell, stepFrom } from './selection.ts';
import { buildModel, keyOf, type SheetModel, textAt } from './sheet-model.ts';

/** Where a sheet was left. */
interface Kept {
  readonly selection: Selection;
  readonly left: number;
  readonly top: number;
}

/** Asking for the content waits a little, so that holding an arrow asks once. */
const ASK_AFTER = 90;

/** The grid and its bar; both elements are put into the page by whoever makes it. */
export class Grid {
  readonly bar: FormulaBar;
  readonly surface: GridSurface;
  readonly events: GridEvents;
  readonly #editor: CellEditor;
  readonly #bubble: CellBubble;
  readonly #kept = new Map<number, Kept>();
  readonly #words: GridWords;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #editedAt: Place | null = null;
  /** What the bar showed when the person began to edit there. */
  #barBefore = '';

  constructor(words: GridWords, events: GridEvents) {
    this.events = events;
    this.#words = words;
    this.surface = new GridSurface(words);
    this.#bubble = new CellBubble(words, (target) => events.onFollow(target));
    this.#editor = new CellEditor(words, {
      onEnd: (end, text) => (end.kind === 'cancel' ? this.cancel() : this.#commit(text, end.way)),
      onInput: (text) => this.bar.showContent(text),
    });
    this.bar = new FormulaBar(words, {
      onGo: (area) => this.#go(area),
      onWrongAddress: (text) => events.onSay(words.noSuchCell(text)),
      onBegin: () => this.#beginInBar(),
      onInput: () => undefined,
      onCommit: (text, way) => this.#commit(text, way),
      onCancel: () => this.cancel(),
    });
    this.surface.layer.append(this.#editor.element, this.#bubble.element);
    this.surface.scroller.addEventListener('scroll', () => this.#follow());
    listenKeys(this);
    listenMouse(this);
    listenClipboard(this);
  }

  get model(): SheetModel {
    return this.surface.model;
  }

  get selection(): Selection {
    return this.surface.selection;
  }

  get isEditing(): boolean {
    return this.#editor.isOpen || this.bar.isEditing;
  }

  /** Shows a sheet where it was left, or at `area` where one is given; the same sheet anew keeps all that the person does. */
  show(view: SheetView, area: Area | null): void {
    const before = this.model.view.id;
    this.#keep();
    const model = buildModel(view);
    const kept = this.#kept.get(view.id);
    const wanted = area ?? kept?.selection.area ?? areaOf({ row: 1, column: 1 });
    const selection =
      kept !== undefined && sameArea(wanted, kept.selection.area)
        ? kept.selection
        : selectArea(model, wanted);
    if (before !== view.id) this.cancel();
    this.surface.show(model, selection, kept ?? { left: 0, top: 0 });
    if (area !== null) this.surface.select(selection, selection.active);
    this.#tellCell();
    this.#follow();
  }

  /** What was kept of the sheets of another book is of no use. */
  reset(): void {
    this.cancel();
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
    if (this.#editor.isOpen) this.#commit(this.#editor.text, null);
    this.surface.select(selection, seen);
    this.#tellCell();
    this.events.onSelect(selection.area);
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
    const { active, area } = this.selection;
    const shown = mergeAt(this.model.merges, active);
    const address =
      shown !== null && sameArea(shown, area) ? cellAddress(active) : areaAddress(area);
    this.bar.show(address, textAt(this.model, active.row, active.column));
    this.showBubble(active);
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => this.#askContent(active), ASK_AFTER);
  }

  #askContent(place: Place): void {
    const { id } = this.model.view;
    if (textAt(this.model, place.row, place.column) === '') return;
    void this.events.onAsk(place).then((text) => {
      const { active } = this.selection;
      const isSame = active.row === place.row && active.column === place.column;
      if (text === null || !isSame || this.model.view.id !== id || this.isEditing) return;
      this.bar.showContent(text);
    });
  }

  /** Shows the note and the link of a cell beside it; hides the bubble where it has neither. */
  showBubble({ row, column }: Place): void {
    const key = keyOf({ row, column });
    const target = this.model.links.get(key);
    const note = this.model.notes.get(key) ?? null;
    const area = mergeAt(this.model.merges, { row, column }) ?? areaOf({ row, column });
    this.#bubble.show(
      this.surface.frameOf(area),
      note,
      target === undefined ? null : { target, name: this.events.nameTarget(target) },
    );
  }

  hideBubble(): void {
    this.#bubble.hide();
  }

  #follow(): void {
    this.#bubble.hide();
    if (this.#editor.isOpen && this.#editedAt !== null) {
      this.#editor.place(this.#frameOfActive(this.#editedAt));
    }
  }

  #frameOfActive(place: Place): ReturnType<GridSurface['frameOf']> {
    return this.surface.frameOf(mergeAt(this.model.merges, place) ?? areaOf(place));
  }

  /** Opens the editor over the active cell: with `typed` in place of its content, or with its content. */
  edit(typed: string | null): void {
    if (!this.events.mayEdit()) return;
    const { active } = this.selection;
    this.surface.select(this.selection, active);
    this.#editedAt = active;
    this.hideBubble();
    const text = typed ?? textAt(this.model, active.row, active.column);
    this.#editor.open(this.#frameOfActive(active), text, typed !== null);
    if (typed !== null) return;
    void this.events.onAsk(active).then((asked) => {
      if (asked === null || this.#editedAt !== active) return;
      this.#editor.fill(asked);
      this.bar.showContent(asked);
    });
  }

  #beginInBar(): boolean {
    if (!this.events.mayEdit()) return false;
    this.#editedAt = this.selection.active;
    this.#barBefore = this.bar.content;
    return true;
  }

  /** Ends an edit without writing. */
  cancel(): void {
    const wasEditing = this.#editedAt !== null;
    this.#editor.close();
    this.#editedAt = null;
    if (!wasEditing) return;
    this.focus();
    this.#tellCell();
  }

  #commit(text: string, way: Way | null): void {
    const place = this.#editedAt;
    const changed = this.#editor.isOpen ? this.#editor.isChanged : text !== this.#barBefore;
    this.#editor.close();
    this.#editedAt = null;
    if (place === null) return;
    if (changed) this.write(place, [[text]]);
    if (way === null) return;
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
    this.events.onEdit(place, texts);
  }
}

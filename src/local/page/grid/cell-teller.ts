// Tells what the active cell is: its address and content in the bar, its note and link beside it.

import { CellBubble } from './cell-bubble.ts';
import { areaAddress, cellAddress } from './column-letters.ts';
import type { FormulaBar } from './formula-bar.ts';
import type { GridEvents } from './grid-events.ts';
import type { GridSurface } from './grid-surface.ts';
import type { GridWords } from './grid-words.ts';
import { mergeAt } from './merges.ts';
import { areaOf, type Place, sameArea } from './place.ts';
import { keyOf, textAt } from './sheet-model.ts';

/** Asking for the content waits a little, so that holding an arrow asks once. */
const ASK_AFTER = 90;

interface TellerSettings {
  readonly words: GridWords;
  readonly surface: GridSurface;
  readonly bar: FormulaBar;
  readonly events: GridEvents;
  readonly isEditing: () => boolean;
}

/** Tells of the cells of one grid. */
export class CellTeller {
  readonly #settings: TellerSettings;
  readonly #bubble: CellBubble;
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: TellerSettings) {
    this.#settings = settings;
    const { words, surface, events } = settings;
    this.#bubble = new CellBubble(words, (target) => events.onFollow(target));
    surface.layer.append(this.#bubble.element);
  }

  /** Tells of the active cell: at once what it shows, and a moment later what a person would edit in it. */
  tell(): void {
    const { model, selection } = this.#settings.surface;
    const { active, area } = selection;
    const merge = mergeAt(model.merges, active);
    const isOne = merge !== null && sameArea(merge, area);
    const address = isOne ? cellAddress(active) : areaAddress(area);
    this.#settings.bar.show(address, textAt(model, active.row, active.column));
    this.showBubble(active);
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => this.#askContent(active), ASK_AFTER);
  }

  #askContent(place: Place): void {
    const { surface, bar, events, isEditing } = this.#settings;
    const { id } = surface.model.view;
    if (isEditing() || textAt(surface.model, place.row, place.column) === '') return;
    void events.onAsk(id, place).then((text) => {
      const { active } = surface.selection;
      const isSame = active.row === place.row && active.column === place.column;
      if (text === null || !isSame || surface.model.view.id !== id || isEditing()) return;
      bar.showContent(text);
    });
  }

  /** Shows the note and the link of a cell beside it; hides the bubble where it has neither. */
  showBubble(place: Place): void {
    const { surface, events } = this.#settings;
    const { model } = surface;
    const target = model.links.get(keyOf(place));
    this.#bubble.show(
      surface.frameOf(mergeAt(model.merges, place) ?? areaOf(place)),
      model.notes.get(keyOf(place)) ?? null,
      target === undefined ? null : { target, name: events.nameTarget(target) },
    );
  }

  hideBubble(): void {
    this.#bubble.hide();
  }
}

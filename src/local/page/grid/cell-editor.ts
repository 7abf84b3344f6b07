// The field in which a cell is edited, over the cell itself; it grows with the text.

import type { GridWords } from './grid-words.ts';
import { type EditEnd, readEditKey } from './key-action.ts';
import { readKeyEvent } from './key-event.ts';
import type { Frame } from './sheet-window.ts';

/** What the editor tells. */
export interface EditorEvents {
  readonly onEnd: (end: EditEnd & { readonly kind: 'commit' | 'cancel' }, text: string) => void;
  readonly onInput: (text: string) => void;
}

/** The editor of one grid; closed at first. */
export class CellEditor {
  readonly element = document.createElement('textarea');
  #typed = false;
  #before = '';
  #least: Frame = { left: 0, top: 0, width: 0, height: 0 };

  constructor(words: GridWords, events: EditorEvents) {
    this.element.className = 'editor';
    this.element.hidden = true;
    this.element.spellcheck = false;
    this.element.setAttribute('aria-label', words.editor);
    this.element.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      const end = readEditKey(readKeyEvent(event), this.#typed);
      event.stopPropagation();
      if (end === null) return;
      event.preventDefault();
      if (end.kind === 'line-break') {
        this.element.setRangeText(
          '\n',
          this.element.selectionStart,
          this.element.selectionEnd,
          'end',
        );
        this.#grow();
        events.onInput(this.element.value);
      } else {
        events.onEnd(end, this.element.value);
      }
    });
    this.element.addEventListener('input', () => {
      this.#grow();
      events.onInput(this.element.value);
    });
    // A click into the text: the arrows now belong to it.
    this.element.addEventListener('pointerdown', () => {
      this.#typed = false;
    });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Whether the person has changed the text. */
  get isChanged(): boolean {
    return this.element.value !== this.#before;
  }

  get text(): string {
    return this.element.value;
  }

  /** Opens over a cell. `typed`: the person began by typing, so the old text is replaced. */
  open(frame: Frame, text: string, typed: boolean): void {
    this.#typed = typed;
    this.#before = text;
    this.element.hidden = false;
    this.element.value = text;
    this.place(frame);
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(text.length, text.length);
  }

  /** Takes the text that came from the worker, unless the person has typed meanwhile. */
  fill(text: string): void {
    if (!this.isOpen || this.isChanged || this.#typed) return;
    this.#before = text;
    this.element.value = text;
    this.element.setSelectionRange(text.length, text.length);
    this.#grow();
  }

  /** Takes a text typed in the bar. */
  mirror(text: string): void {
    this.element.value = text;
    this.#grow();
  }

  /** Moves with the cell when the window scrolls. */
  place(frame: Frame): void {
    this.#least = frame;
    this.element.style.left = `${frame.left - 1}px`;
    this.element.style.top = `${frame.top - 1}px`;
    this.#grow();
  }

  #grow(): void {
    const { left, top, width, height } = this.#least;
    const parent = this.element.parentElement;
    const most = Math.max(width + 1, Math.min(420, (parent?.clientWidth ?? 0) - left - 4));
    const { style } = this.element;
    style.width = `${width + 1}px`;
    style.height = `${height + 1}px`;
    if (this.element.scrollWidth > this.element.clientWidth || this.#isLong()) {
      style.width = `${Math.min(most, Math.max(width + 1, this.element.value.length * 8 + 16))}px`;
    }
    const tall = Math.max(height + 1, this.element.scrollHeight + 4);
    style.height = `${Math.min(tall, Math.max(height + 1, (parent?.clientHeight ?? 0) - top - 4))}px`;
  }

  #isLong(): boolean {
    return this.element.value.length * 8 + 16 > this.#least.width;
  }

  /** Closes; the text is no longer of interest. */
  close(): void {
    this.element.hidden = true;
    this.element.value = '';
    this.#before = '';
  }
}

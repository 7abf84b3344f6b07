// What a cell has besides its content, shown beside it: its note, and where its link leads.

import type { GridWords } from './grid-words.ts';
import type { LinkTarget } from './sheet-model.ts';
import type { Frame } from './sheet-window.ts';

/** Where a link leads, in words; of a cell its address. */
export interface BubbleLink {
  readonly target: LinkTarget;
  readonly name: string;
}

/** The one bubble of a grid; hidden at first. */
export class CellBubble {
  readonly element = document.createElement('div');
  readonly #words: GridWords;
  readonly #onFollow: (target: LinkTarget) => void;
  #shown = '';

  constructor(words: GridWords, onFollow: (target: LinkTarget) => void) {
    this.#words = words;
    this.#onFollow = onFollow;
    this.element.className = 'bubble';
    this.element.setAttribute('role', 'tooltip');
    this.element.hidden = true;
    // The grid keeps the focus while its bubble is clicked.
    this.element.addEventListener('pointerdown', (event) => event.stopPropagation());
  }

  /** Shows note and link beside a cell; hides where there is neither. */
  show(frame: Frame, note: string | null, link: BubbleLink | null): void {
    if (note === null && link === null) {
      this.hide();
      return;
    }
    const shown = JSON.stringify([frame, note, link]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.element.replaceChildren(
      ...(note === null ? [] : [this.#makeNote(note)]),
      ...(link === null ? [] : this.#makeLink(link)),
    );
    this.element.hidden = false;
    this.#place(frame, note !== null);
  }

  hide(): void {
    this.element.hidden = true;
    this.#shown = '';
  }

  #makeNote(note: string): HTMLElement {
    const element = document.createElement('div');
    element.className = 'note-text';
    element.textContent = note;
    return element;
  }

  #makeLink({ target, name }: BubbleLink): HTMLElement[] {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.className = 'bubble-link';
    button.addEventListener('click', () => this.#onFollow(target));
    if (target.kind === 'cell') {
      button.textContent = this.#words.follow(name);
      return [button];
    }
    button.textContent = this.#words.copyAddress;
    const address = document.createElement('div');
    address.className = 'bubble-address';
    address.textContent = target.url;
    const note = document.createElement('div');
    note.className = 'bubble-hint';
    note.textContent = this.#words.shownOnly;
    return [address, note, button];
  }

  /** A note stands to the right of its cell, or to the left where there is no room; a link below it. */
  #place(frame: Frame, beside: boolean): void {
    const { offsetWidth, offsetHeight, parentElement } = this.element;
    const width = parentElement?.clientWidth ?? 0;
    const height = parentElement?.clientHeight ?? 0;
    const right = frame.left + frame.width + 6;
    const fits = right + offsetWidth <= width;
    const left = beside ? (fits ? right : frame.left - offsetWidth - 6) : frame.left;
    const below = frame.top + frame.height + 2;
    const top = beside
      ? frame.top
      : below + offsetHeight <= height
        ? below
        : frame.top - offsetHeight - 2;
    this.element.style.left = `${Math.max(4, Math.min(left, width - offsetWidth - 4))}px`;
    this.element.style.top = `${Math.max(4, Math.min(top, height - offsetHeight - 4))}px`;
  }
}

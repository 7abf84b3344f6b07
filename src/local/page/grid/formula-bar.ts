// The line above the grid: the address of the active cell, where another can be typed, and its whole content.

import type { Area } from '../../browser/protocol.ts';
import { parseArea } from './column-letters.ts';
import type { GridWords } from './grid-words.ts';

/** What the bar tells. */
export interface BarEvents {
  readonly onGo: (area: Area) => void;
  readonly onWrongAddress: (text: string) => void;
  /** Escape in the address: back to the grid. */
  readonly onLeave: () => void;
  /** The person has come to edit here; false where it cannot be. */
  readonly onBegin: () => boolean;
  readonly onCommit: (text: string, way: 'down' | 'right' | null) => void;
  readonly onCancel: () => void;
}

/** The bar of one grid. */
export class FormulaBar {
  readonly element = document.createElement('div');
  readonly #address = document.createElement('input');
  readonly #content = document.createElement('textarea');
  #shownAddress = '';
  #editing = false;

  constructor(words: GridWords, events: BarEvents) {
    this.element.className = 'bar';
    this.#address.className = 'address';
    this.#address.type = 'text';
    this.#address.spellcheck = false;
    this.#address.setAttribute('aria-label', words.addressBox);
    this.#content.className = 'content';
    this.#content.rows = 1;
    this.#content.spellcheck = false;
    this.#content.setAttribute('aria-label', words.contentBox);
    this.element.append(this.#address, this.#content);
    this.#listenAddress(events);
    this.#listenContent(events);
  }

  #listenAddress(events: BarEvents): void {
    this.#address.addEventListener('focus', () => this.#address.select());
    this.#address.addEventListener('blur', () => {
      this.#address.value = this.#shownAddress;
    });
    this.#address.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') events.onLeave();
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const area = parseArea(this.#address.value);
      if (area === null) events.onWrongAddress(this.#address.value);
      else events.onGo(area);
    });
  }

  #listenContent(events: BarEvents): void {
    this.#content.addEventListener('focus', () => {
      this.#editing = events.onBegin();
      this.#content.readOnly = !this.#editing;
    });
    this.#content.addEventListener('blur', () => this.#end(events, null));
    this.#content.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        this.#editing = false;
        events.onCancel();
      } else if (event.key === 'Enter' && !event.altKey && !event.ctrlKey) {
        event.preventDefault();
        this.#end(events, 'down');
      } else if (event.key === 'Tab' && !event.shiftKey) {
        event.preventDefault();
        this.#end(events, 'right');
      }
    });
  }

  #end(events: BarEvents, way: 'down' | 'right' | null): void {
    if (!this.#editing) return;
    this.#editing = false;
    events.onCommit(this.#content.value, way);
  }

  /** Whether the person types in the bar. */
  get isEditing(): boolean {
    return this.#editing;
  }

  get content(): string {
    return this.#content.value;
  }

  /** Takes the text that came from the worker into the edit that has begun. */
  fill(content: string): void {
    this.#content.value = content;
  }

  /** Shows the active cell; what the person types at the moment stays. */
  show(address: string, content: string): void {
    this.#shownAddress = address;
    if (document.activeElement !== this.#address) this.#address.value = address;
    this.showContent(content);
  }

  /** Shows another content of the same cell. */
  showContent(content: string): void {
    if (!this.#editing && this.#content.value !== content) this.#content.value = content;
  }
}

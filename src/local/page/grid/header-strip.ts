// The letters above the columns and the numbers beside the rows.

import { type Lines, sizeOf, startOf } from './lines.ts';

/** A strip of headings along one axis; it is moved and redrawn with the window. */
export class HeaderStrip {
  readonly element = document.createElement('div');
  readonly #canvas = document.createElement('div');
  readonly #drawn = new Map<number, HTMLElement>();
  readonly #across: boolean;
  readonly #nameOf: (line: number) => string;
  #lines: Lines | null = null;

  /** `across`: the strip of letters; otherwise that of numbers. */
  constructor(across: boolean, nameOf: (line: number) => string) {
    this.#across = across;
    this.#nameOf = nameOf;
    this.element.className = across ? 'strip letters' : 'strip numbers';
    this.#canvas.className = 'canvas';
    this.element.append(this.#canvas);
    // The names of cells say their row and column already.
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** Takes the lines of another sheet. */
  forget(lines: Lines): void {
    this.#lines = lines;
    this.#drawn.clear();
    this.#canvas.replaceChildren();
  }

  /** Draws the headings of the lines and moves all by the offset; marks those of the selected lines. */
  draw(
    seen: { readonly first: number; readonly last: number },
    offset: number,
    selected: { readonly first: number; readonly last: number },
  ): void {
    const lines = this.#lines;
    if (lines === null) return;
    for (const [line, element] of this.#drawn) {
      if (line >= seen.first && line <= seen.last) continue;
      element.remove();
      this.#drawn.delete(line);
    }
    for (let line = seen.first; line <= seen.last; line += 1) {
      if (sizeOf(lines, line) === 0) continue;
      const element = this.#drawn.get(line) ?? this.#make(lines, line);
      element.classList.toggle('chosen', line >= selected.first && line <= selected.last);
    }
    this.#canvas.style.transform = this.#across
      ? `translate(${-offset}px,0)`
      : `translate(0,${-offset}px)`;
  }

  #make(lines: Lines, line: number): HTMLElement {
    const element = document.createElement('div');
    element.className = 'heading';
    element.textContent = this.#nameOf(line);
    const start = startOf(lines, line);
    const size = sizeOf(lines, line);
    element.style.cssText = this.#across
      ? `left:${start}px;width:${size}px`
      : `top:${start}px;height:${size}px`;
    this.#drawn.set(line, element);
    this.#canvas.append(element);
    return element;
  }
}

// The rows and cells of a <sheetData> by their places in the text, one row at a time.

import { type Attributes, readNumber, type XmlStream } from '../xml/parse-xml.ts';
import { CellPlace } from './cell-place.ts';

/** A <c>. `style` is its `s`; `hasReference` tells that it says itself where it stands. */
export interface ScannedCell {
  readonly column: number;
  readonly start: number;
  end: number;
  readonly style: number;
  readonly hasReference: boolean;
}

/** A <row> that has gone by. `prefix` is that of its tags, `closeStart` the place before its closing tag. */
export interface ScannedRow {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly attributes: Attributes;
  readonly cells: readonly ScannedCell[];
  readonly prefix: string;
}

/** A shared <f>; `text` is '' in all cells but the one that holds the formula. */
export interface ScannedFormula {
  readonly row: number;
  readonly column: number;
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Hands on what goes by. */
export interface RowReceiver {
  row(row: ScannedRow): void;
  sharedFormula(formula: ScannedFormula): void;
}

/** Goes through the inside of a <sheetData>. */
export class RowScanner implements XmlStream {
  readonly inside = 'sheetData';
  readonly #text: string;
  readonly #receiver: RowReceiver;
  readonly #place = new CellPlace();
  #start = 0;
  #openEnd = 0;
  #attributes: Attributes = {};
  #cells: ScannedCell[] = [];
  #formula: { readonly id: string; readonly start: number; text: string } | null = null;

  constructor(text: string, receiver: RowReceiver) {
    this.#text = text;
    this.#receiver = receiver;
  }

  open(name: string, attributes: Attributes, openEnd: number): void {
    if (name === 'c') {
      this.#place.openCell(attributes.r);
      this.#cells.push({
        column: this.#place.column,
        start: this.#text.lastIndexOf('<', openEnd - 1),
        end: openEnd,
        style: readNumber(attributes.s, 0),
        hasReference: attributes.r !== undefined,
      });
    } else if (name === 'row') {
      this.#place.openRow(attributes.r);
      this.#start = this.#text.lastIndexOf('<', openEnd - 1);
      this.#openEnd = openEnd;
      this.#attributes = attributes;
      this.#cells = [];
    } else if (name === 'f' && attributes.t === 'shared') {
      const start = this.#text.lastIndexOf('<', openEnd - 1);
      this.#formula = { id: attributes.si ?? '', start, text: '' };
    }
  }

  text(piece: string): void {
    if (this.#formula !== null) this.#formula.text += piece;
  }

  close(name: string, end: number): void {
    if (name === 'c') {
      const cell = this.#cells.at(-1);
      if (cell !== undefined) cell.end = end;
    } else if (name === 'row') {
      this.#closeRow(end);
    } else if (name === 'f' && this.#formula !== null) {
      const { row, column } = this.#place;
      this.#receiver.sharedFormula({ ...this.#formula, row, column, end });
      this.#formula = null;
    }
  }

  #closeRow(end: number): void {
    const start = this.#start;
    const openEnd = this.#openEnd;
    this.#receiver.row({
      row: this.#place.row,
      start,
      openEnd,
      closeStart: openEnd === end ? end : this.#text.lastIndexOf('<', end - 1),
      end,
      attributes: this.#attributes,
      cells: this.#cells,
      prefix: this.#text.slice(start + 1, this.#text.indexOf('row', start + 1)),
    });
  }
}

// Where the row or cell that goes by stands: by its `r`, or next to the one before it where a file leaves `r` out.

import { damaged } from '../xlsx-refusal.ts';
import { MAX_FILE_COLUMNS, MAX_FILE_ROWS } from './cell-address.ts';

/** Follows the rows and cells of a <sheetData>; throws a fault for a place beyond the sheet. */
export class CellPlace {
  row = 0;
  column = 0;

  /** A row begins; an absent or unreadable `r` is the next one. */
  openRow(reference: string | undefined): void {
    const number = Number(reference ?? '');
    this.row = Number.isInteger(number) && number > 0 ? number : this.row + 1;
    this.column = 0;
    if (this.row > MAX_FILE_ROWS) throw damaged(`there is no row ${this.row}`);
  }

  /** A cell begins; an absent or unreadable `r` is the next column of the row. */
  openCell(reference: string | undefined): void {
    if (!this.#readReference(reference ?? '')) this.column += 1;
    if (this.column > MAX_FILE_COLUMNS || this.row > MAX_FILE_ROWS) {
      throw damaged(`there is no cell ${reference ?? `in column ${this.column}`}`);
    }
  }

  #readReference(reference: string): boolean {
    let index = 0;
    let column = 0;
    for (; index < reference.length; index += 1) {
      const letter = reference.charCodeAt(index) & ~0x20;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    let row = 0;
    for (; index < reference.length; index += 1) {
      const digit = reference.charCodeAt(index) - 48;
      if (digit < 0 || digit > 9) return false;
      row = row * 10 + digit;
    }
    if (column === 0 || row === 0) return false;
    this.row = row;
    this.column = column;
    return true;
  }
}

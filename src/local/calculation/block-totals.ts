// What blocks of plain values add up to: every block is gone through once, however many formulas ask for it.

import type { Area, Scalar, Sheet } from '../workbook/workbook.ts';

/** A block of a sheet. */
export interface Block {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Gives the values of a block, row by row, null for blanks; null where one is an error or is still to be calculated. */
function readBlock({ sheet, area }: Block): readonly Scalar[] | null {
  const values: Scalar[] = [];
  const end = Math.min(area.row + area.rows, sheet.rows.length);
  for (let row = area.row; row < end; row += 1) {
    const cells = sheet.rows[row];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cells?.[column];
      const value = cell?.value ?? null;
      if (cell !== undefined && cell.formula !== null && !cell.fromFile) return null;
      if (typeof value === 'object' && value !== null) return null;
      values.push(value);
    }
  }
  return values;
}

function addUpByText(beside: Block, block: Block): ReadonlyMap<string, number> | null {
  const texts = readBlock(beside);
  const values = readBlock(block);
  if (texts === null || values === null) return null;
  const sums = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    if (text === null) continue;
    if (typeof text !== 'string') return null;
    const key = text.toLowerCase();
    const value = values[index];
    sums.set(key, (sums.get(key) ?? 0) + (typeof value === 'number' ? value : 0));
  }
  return sums;
}

function nameBlock({ sheet, area: { row, column, rows, columns } }: Block): string {
  return [sheet.id, row, column, rows, columns].join(' ');
}

/** The totals of one calculation. What a block holds must not change while they are asked for. */
export class BlockTotals {
  readonly #numbers = new Map<string, readonly number[] | null>();
  readonly #sums = new Map<string, ReadonlyMap<string, number> | null>();

  /** The numbers of a block; null where one of its cells is an error or is still to be calculated. */
  listNumbers(block: Block): readonly number[] | null {
    const key = nameBlock(block);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const numbers = readBlock(block)?.filter((value) => typeof value === 'number') ?? null;
    this.#numbers.set(key, numbers);
    return numbers;
  }

  /**
   * The sums of a block's numbers by the texts of a block of the same size, in lower case; null as above, and where
   * something else than texts and blanks stands there.
   */
  sumByText(beside: Block, block: Block): ReadonlyMap<string, number> | null {
    const key = `${nameBlock(beside)} ${nameBlock(block)}`;
    const known = this.#sums.get(key);
    if (known !== undefined) return known;
    const sums = addUpByText(beside, block);
    this.#sums.set(key, sums);
    return sums;
  }
}

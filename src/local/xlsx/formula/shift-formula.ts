// A shared formula as another cell of its range has it: relative references moved by the distance (ECMA-376 18.3.1.40).

import { columnName, columnNumber } from '../sheet/cell-address.ts';
import type { FormulaToken } from './formula-tokens.ts';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** Gives the formula of the pieces moved down and right; a reference that leaves the sheet becomes `#REF!`. */
export function shiftFormula(
  tokens: readonly FormulaToken[],
  rows: number,
  columns: number,
): string {
  return tokens
    .map((token, index) => {
      if (token.kind !== 'word') return token.text;
      const next = tokens[index + 1]?.text;
      if (next === '(' || next === '!') return token.text;
      const inRange = next === ':' || tokens[index - 1]?.text === ':';
      return shiftWord(token.text, inRange, rows, columns);
    })
    .join('');
}

function shiftWord(word: string, inRange: boolean, rows: number, columns: number): string {
  const cell = CELL.exec(word);
  if (cell !== null) {
    const [, columnMark = '', column = '', rowMark = '', row = ''] = cell;
    const movedColumn = shiftColumn(columnMark, column, columns);
    const movedRow = shiftRow(rowMark, row, rows);
    return movedColumn === null || movedRow === null ? '#REF!' : `${movedColumn}${movedRow}`;
  }
  if (!inRange) return word;
  const column = COLUMN.exec(word);
  if (column !== null) return shiftColumn(column[1] ?? '', column[2] ?? '', columns) ?? '#REF!';
  const row = ROW.exec(word);
  if (row !== null) return shiftRow(row[1] ?? '', row[2] ?? '', rows) ?? '#REF!';
  return word;
}

function shiftColumn(mark: string, name: string, by: number): string | null {
  if (mark === '$') return `$${name}`;
  const number = columnNumber(name) + by;
  return number >= 1 && number <= MAX_COLUMN ? columnName(number) : null;
}

function shiftRow(mark: string, digits: string, by: number): string | null {
  if (mark === '$') return `$${digits}`;
  const number = Number(digits) + by;
  return number >= 1 && number <= MAX_ROW ? String(number) : null;
}

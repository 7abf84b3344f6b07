// A formula written into several cells at once moves its relative references, as when it is filled down.

import { formulaPieces } from '../calculation/formula-text.ts';
import { formatColumn, parseColumn } from './a1-notation.ts';

const REFERENCE = /(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

function shiftPiece(piece: string, rows: number, columns: number): string {
  return piece.replace(REFERENCE, (whole, fixedColumn, letters, fixedRow, digits) => {
    const column = parseColumn(String(letters));
    if (column === null) return String(whole);
    const newColumn = fixedColumn === '$' ? column : column + columns;
    const newRow = fixedRow === '$' ? Number(digits) : Number(digits) + rows;
    return `${String(fixedColumn)}${formatColumn(newColumn)}${String(fixedRow)}${newRow}`;
  });
}

/** Gives the formula as it reads so many rows down and columns right; texts and quoted sheet names stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaPieces(formula)
    .map((piece) => (piece.kind === 'code' ? shiftPiece(piece.text, rows, columns) : piece.text))
    .join('');
}

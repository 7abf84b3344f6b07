// The read-back check: does the spreadsheet's own arithmetic come to the core's figures?

import { formatAddress } from '../workbook/address.ts';
import type { SheetPlan } from '../workbook/plan.ts';
import type { CellValue } from '../workbook/snapshot.ts';
import { isClose } from './formula-text.ts';

/** A formula that shows something else than the core computed. */
export interface Disagreement {
  readonly cell: string;
  readonly expected: number | string;
  readonly found: CellValue;
}

function agrees(expected: number | string, found: CellValue): boolean {
  if (typeof expected === 'number') return typeof found === 'number' && isClose(expected, found);
  return found === expected || (expected === '' && found === null);
}

/**
 * Every formula cell of a plan whose value, read back from A1 on, is not what it must come to: numbers within 1e-9 of
 * the larger (or of 1), texts exactly, empty text as blank. A value that was not read counts as blank. Empty when all agree.
 */
export function findDisagreements(
  plan: SheetPlan,
  values: readonly (readonly CellValue[])[],
): Disagreement[] {
  const found: Disagreement[] = [];
  plan.cells.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (cell === null || typeof cell !== 'object' || cell.kind !== 'formula') return;
      const value = values[rowIndex]?.[columnIndex] ?? null;
      if (agrees(cell.expected, value)) return;
      const address = formatAddress(rowIndex + 1, columnIndex + 1);
      found.push({ cell: address, expected: cell.expected, found: value });
    });
  });
  return found;
}

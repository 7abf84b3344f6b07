// The read-back check: does the spreadsheet's own arithmetic come to the core's figures, and do texts stand as written?

import { formatAddress } from '../workbook/address.ts';
import { needsEscape } from '../workbook/escape-text.ts';
import type { PlannedCell, SheetPlan } from '../workbook/plan.ts';
import type { CellValue } from '../workbook/snapshot.ts';
import { isClose } from './draft/formula-text.ts';

/** A formula that shows something else than the core computed, or an escaped text that does not show what was written. */
export interface Disagreement {
  readonly kind: 'formula' | 'text';
  readonly cell: string;
  readonly expected: number | string;
  readonly found: CellValue;
}

function agrees(expected: number | string, found: CellValue): boolean {
  if (typeof expected === 'number') return typeof found === 'number' && isClose(expected, found);
  return found === expected || (expected === '' && found === null);
}

/** What a cell must show, where that can go wrong; undefined for values and plain texts. */
function tellExpected(cell: PlannedCell): Pick<Disagreement, 'kind' | 'expected'> | undefined {
  if (typeof cell === 'string') {
    return needsEscape(cell) ? { kind: 'text', expected: cell } : undefined;
  }
  if (cell === null || typeof cell !== 'object' || cell.kind !== 'formula') return undefined;
  return { kind: 'formula', expected: cell.expected };
}

/**
 * Every formula cell of a plan whose value, read back from A1 on, is not what it must come to (numbers within 1e-9 of the
 * larger or of 1, texts exactly, empty text as blank), and every text written with an apostrophe before it that does not
 * read as itself. A value that was not read counts as blank. Empty when all agree.
 */
export function findDisagreements(
  plan: SheetPlan,
  values: readonly (readonly CellValue[])[],
): Disagreement[] {
  const disagreements: Disagreement[] = [];
  plan.cells.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const told = tellExpected(cell);
      const found = values[rowIndex]?.[columnIndex] ?? null;
      if (told === undefined || agrees(told.expected, found)) return;
      disagreements.push({ ...told, cell: formatAddress(rowIndex + 1, columnIndex + 1), found });
    });
  });
  return disagreements;
}

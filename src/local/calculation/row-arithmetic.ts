// Shares and the like are calculated here: a large sheet has tens of thousands of such formulas, alike down each column,
// and the engine takes as long for each as for fifty numbers.

import type { Sheet } from '../workbook/workbook.ts';
import type { FormulaCell } from './calculation-plan.ts';
import { parseRowFormula, type RowFormula } from './row-formula.ts';
import { storeValue } from './store-value.ts';

/** Gives their values to the formulas that are plain arithmetic over numbers of their own rows, and gives back the others. */
export function calculateRows(sheet: Sheet, formulas: readonly FormulaCell[]): FormulaCell[] {
  /** By column: the formula above is mostly the like of the next one. */
  const above = new Map<number, RowFormula | null>();
  return formulas.filter(({ row, column, formula }) => {
    let known = above.get(column) ?? null;
    if (known === null || known.pieces.join(String(row)) !== formula) {
      known = parseRowFormula(formula, row);
      above.set(column, known);
    }
    const value = known?.evaluate(sheet.rows[row] ?? []) ?? null;
    if (value === null) return true;
    storeValue(sheet, row, column, value);
    return false;
  });
}

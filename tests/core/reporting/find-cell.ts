// Finds cells of a planned sheet by what stands beside them, so that tests name no addresses.

import type { PlannedCell, SheetPlan } from '../../../src/core/workbook/plan.ts';

/** The 1-based row whose cell in the first column (or the given one) is the text; throws where there is none. */
export function findRow(plan: SheetPlan, text: string, column = 1): number {
  const index = plan.cells.findIndex((row) => row[column - 1] === text);
  if (index < 0) throw new Error(`no row ${text} on ${plan.name}`);
  return index + 1;
}

/** The cell at a 1-based row and column. */
export function cellAt(plan: SheetPlan, row: number, column: number): PlannedCell {
  return plan.cells[row - 1]?.[column - 1] ?? null;
}

/** The formula of a cell; throws where it is not one. */
export function formulaAt(plan: SheetPlan, row: number, column: number): string {
  const cell = cellAt(plan, row, column);
  if (cell === null || typeof cell !== 'object' || cell.kind !== 'formula') {
    throw new Error(`no formula at ${row},${column}: ${JSON.stringify(cell)}`);
  }
  return cell.formula;
}

// What formulas are worth where there is no engine.
import type { Workbook } from '../workbook/workbook.ts';
import type { Calculator } from './calculator.ts';

/** A calculator that calculates nothing: a formula cell without a value becomes the error `#N/A`. */
export const WITHOUT_CALCULATOR: Calculator = {
  calculate: (workbook: Workbook) => {
    for (const sheet of workbook.sheets) {
      for (const cells of sheet.rows) {
        cells?.forEach((cell, column) => {
          if (cell === undefined || cell.formula === null) return;
          if (cell.value !== null) return;
          cells[column] = { ...cell, value: { kind: 'error', code: '#N/A' } };
        });
      }
    }
  },
};

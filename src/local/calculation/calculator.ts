// Calculates the formulas that scripts wrote, with the engine IronCalc.
import { initSync, Model } from '@ironcalc/wasm';
import type { Cell, Scalar, Sheet, Workbook } from '../workbook/workbook.ts';
import type { FormulaCell } from './calculation-plan.ts';
import { planCalculation } from './calculation-plan.ts';
import { formatForEngine } from './formula-text.ts';

/** Gives formula cells their values. */
export interface Calculator {
  /**
   * Replaces each formula cell written by a script whose value may have changed; `changedSheets` (ids) says where
   * values were written since the last time, null or absent that they may be anywhere. Never throws for a bad formula:
   * its value is an error.
   */
  readonly calculate: (workbook: Workbook, changedSheets?: ReadonlySet<number> | null) => void;
}

/** Fifteen significant digits: all that the engine's number formats can show. */
const FULL_FORMAT = '0.00000000000000E+00';

const NUMBER = 1;
const BOOLEAN = 4;
const ERROR = 16;

/** Errors that the engine names differently from Google Sheets. */
const ERROR_NAMES: Readonly<Record<string, string>> = {
  '#CIRC!': '#REF!',
  '#SPILL!': '#REF!',
  '#CALC!': '#N/A',
  '#NIMPL!': '#NAME?',
};

function inputOf(value: Scalar): string | null {
  switch (typeof value) {
    case 'number':
      return String(value);
    case 'string':
      return `'${value}`;
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    default:
      return value === null ? null : value.code;
  }
}

function loadSheet(model: Model, index: number, sheet: Sheet, calculated: ReadonlySet<Cell>): void {
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const isCalculated = cell.formula !== null && calculated.has(cell);
      const input = isCalculated ? formatForEngine(cell.formula) : inputOf(cell.value);
      if (input !== null) model.setUserInput(index, row, column, input);
    });
  });
}

/** Sets the full number format on each run of formulas down a column. */
function showAllDigits(model: Model, index: number, formulas: readonly FormulaCell[]): void {
  const sorted = [...formulas].sort(
    (first, second) => first.column - second.column || first.row - second.row,
  );
  let start = 0;
  for (let at = 1; at <= sorted.length; at += 1) {
    const before = sorted[at - 1];
    const next = sorted[at];
    if (before === undefined) return;
    if (next?.column === before.column && next.row === before.row + 1) continue;
    const first = sorted[start] ?? before;
    const area = { sheet: index, row: first.row, column: first.column, width: 1 };
    model.updateRangeStyle({ ...area, height: before.row - first.row + 1 }, 'num_fmt', FULL_FORMAT);
    start = at;
  }
}

/** Gives back the number that the engine means: its last shown digit is often one too low. */
export function mendLastDigit(shown: number): number {
  const short = Number(shown.toPrecision(13));
  return Math.abs(short - shown) <= Math.abs(shown) * 1.2e-14 ? short : shown;
}

function readResult(model: Model, index: number, row: number, column: number): Scalar {
  const shown = model.getFormattedCellValue(index, row, column);
  switch (model.getCellType(index, row, column)) {
    case NUMBER:
      return mendLastDigit(Number(shown));
    case BOOLEAN:
      return shown === 'TRUE';
    case ERROR:
      return { kind: 'error', code: ERROR_NAMES[shown] ?? shown };
    default:
      return shown;
  }
}

function isSame(first: Scalar, second: Scalar): boolean {
  if (first === second) return true;
  return (
    typeof first === 'object' &&
    typeof second === 'object' &&
    first !== null &&
    second !== null &&
    first.code === second.code
  );
}

function storeResults(model: Model, index: number, formulas: readonly FormulaCell[]): void {
  for (const { sheet, row, column } of formulas) {
    const cell = sheet.rows[row]?.[column];
    if (cell === undefined) continue;
    const value = readResult(model, index, row, column);
    if (isSame(cell.value, value) || sheet.rows[row] === undefined) continue;
    sheet.rows[row][column] = { ...cell, value };
  }
}

function calculate(workbook: Workbook, changedSheets: ReadonlySet<number> | null): void {
  const { formulas, sheets } = planCalculation(workbook, changedSheets);
  if (formulas.length === 0) return;
  const cells = new Set<Cell>();
  for (const { sheet, row, column } of formulas) {
    const cell = sheet.rows[row]?.[column];
    if (cell !== undefined) cells.add(cell);
  }
  const model = new Model('workbook', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    for (const [index, sheet] of sheets.entries()) {
      if (index > 0) model.newSheet();
      model.renameSheet(index, sheet.name);
    }
    for (const [index, sheet] of sheets.entries()) {
      loadSheet(model, index, sheet, cells);
      showAllDigits(
        model,
        index,
        formulas.filter((formula) => formula.sheet === sheet),
      );
    }
    model.evaluate();
    for (const [index, sheet] of sheets.entries()) {
      storeResults(
        model,
        index,
        formulas.filter((formula) => formula.sheet === sheet),
      );
    }
  } finally {
    model.free();
  }
}

/** Gives the calculator over the bytes of the engine (`wasm_bg.wasm` of `@ironcalc/wasm`). */
export function loadCalculator(wasm: Uint8Array<ArrayBuffer>): Calculator {
  initSync({ module: wasm });
  return {
    calculate: (workbook, changedSheets) => calculate(workbook, changedSheets ?? null),
  };
}

// Calculates the formulas that scripts wrote, with the engine IronCalc.
import { type InitOutput, initSync, Model } from '@ironcalc/wasm';
import type { Scalar, Workbook } from '../workbook/workbook.ts';
import { type CalculatedSheet, planCalculation } from './calculation-plan.ts';
import { BlockFolder } from './fold-blocks.ts';
import { formatForEngine, LAST_ROW } from './formula-text.ts';
import { findReferredCells, type IsReferred } from './referred-cells.ts';
import { calculateRows } from './row-arithmetic.ts';
import { storeValue } from './store-value.ts';

/** Gives formula cells their values. */
export interface Calculator {
  /**
   * Replaces the value of each formula cell written by a script that may have changed, and of each that came without one;
   * `changedSheets` (ids) says where values were written since the last time, null or absent that they may be anywhere.
   * Never throws for a bad formula: its value is an error.
   */
  readonly calculate: (workbook: Workbook, changedSheets?: ReadonlySet<number> | null) => void;
}

/** Fifteen significant digits: all that the engine's number formats can show. */
const FULL_FORMAT = '0.00000000000000E+00';

/** What a cell takes in the engine, its history included; measured. */
const BYTES_PER_CELL = 500;

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

/** A sheet as the engine is to have it, and its place there. */
interface EngineSheet extends CalculatedSheet {
  readonly index: number;
}

/** Enters the values that formulas look at, and the formulas. */
function loadSheet(
  model: Model,
  { index, sheet, formulas }: EngineSheet,
  isReferred: IsReferred,
): void {
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const input = cell === undefined ? null : inputOf(cell.value);
      if (input === null || !isReferred(sheet, row, column)) return;
      model.setUserInput(index, row, column, input);
    });
  });
  for (const { row, column, formula } of formulas) {
    model.setUserInput(index, row, column, formatForEngine(formula));
  }
}

/** Sets the full number format on every column in use; cells entered later take it over. */
function showAllDigits(model: Model, { index, sheet }: EngineSheet): void {
  const width = sheet.rows.reduce((most, cells) => Math.max(most, cells.length - 1), 1);
  const area = { sheet: index, row: 1, column: 1, width, height: LAST_ROW };
  model.updateRangeStyle(area, 'num_fmt', FULL_FORMAT);
}

/** Gives back the number that the engine means: its last shown digit is often one too low. */
export function mendLastDigit(shown: number): number {
  const short = Number(shown.toPrecision(13));
  return Math.abs(short - shown) <= Math.abs(shown) * 1.2e-14 ? short : shown;
}

/** A formula such as DATE or 10% brings a format of its own, under which no number is shown. */
function showAsNumber(
  model: Model,
  [sheet, row, column]: readonly [number, number, number],
): number {
  const area = { sheet, row, column, width: 1, height: 1 };
  model.updateRangeStyle(area, 'num_fmt', FULL_FORMAT);
  return Number(model.getFormattedCellValue(sheet, row, column));
}

function readResult(model: Model, place: readonly [number, number, number]): Scalar {
  const shown = model.getFormattedCellValue(...place);
  switch (model.getCellType(...place)) {
    case NUMBER: {
      const number = Number(shown);
      return mendLastDigit(Number.isNaN(number) ? showAsNumber(model, place) : number);
    }
    case BOOLEAN:
      return shown === 'TRUE';
    case ERROR:
      return { kind: 'error', code: ERROR_NAMES[shown] ?? shown };
    default:
      return shown;
  }
}

function storeResults(model: Model, { index, sheet, formulas }: EngineSheet): void {
  for (const { row, column } of formulas) {
    storeValue(sheet, row, column, readResult(model, [index, row, column]));
  }
}

function calculateSheets(planned: readonly CalculatedSheet[]): void {
  const sheets = planned.map((one, index): EngineSheet => ({ ...one, index }));
  const isReferred = findReferredCells(planned);
  const model = new Model('workbook', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    for (const { index, sheet } of sheets) {
      if (index > 0) model.newSheet();
      model.renameSheet(index, sheet.name);
    }
    for (const sheet of sheets) {
      showAllDigits(model, sheet);
      loadSheet(model, sheet, isReferred);
    }
    model.evaluate();
    for (const sheet of sheets) storeResults(model, sheet);
  } finally {
    model.free();
  }
}

/** Every growth of the engine's memory costs a full garbage collection: one large block, given back, grows it once. */
function reserveMemory(engine: InitOutput, sheets: readonly CalculatedSheet[]): void {
  const cells = sheets.flatMap(({ sheet }) => sheet.rows).reduce((sum, row) => sum + row.length, 0);
  const bytes = cells * BYTES_PER_CELL;
  engine.__wbindgen_free(engine.__wbindgen_malloc(bytes, 1), bytes, 1);
}

/** Gives the calculator over the bytes of the engine (`wasm_bg.wasm` of `@ironcalc/wasm`). */
export function loadCalculator(wasm: Uint8Array<ArrayBuffer>): Calculator {
  const engine = initSync({ module: wasm });
  return {
    calculate: (workbook, changedSheets) => {
      const { sheets, known } = planCalculation(workbook, changedSheets ?? null);
      for (const { sheet, row, column, value } of known) storeValue(sheet, row, column, value);
      const folder = new BlockFolder(sheets.map(({ sheet }) => sheet));
      const left = sheets.map(({ sheet, formulas }): CalculatedSheet => {
        const others = calculateRows(sheet, formulas);
        const folded = others.map((one) => ({ ...one, formula: folder.fold(sheet, one.formula) }));
        return { sheet, formulas: folded };
      });
      if (left.every(({ formulas }) => formulas.length === 0)) return;
      reserveMemory(engine, left);
      calculateSheets(left);
    },
  };
}

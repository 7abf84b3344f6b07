// Calculates the formulas that scripts wrote, with the engine IronCalc.
import { type InitOutput, initSync, Model } from '@ironcalc/wasm';
import { isSameValue } from '../workbook/same-value.ts';
import type { Scalar, Sheet, Workbook } from '../workbook/workbook.ts';
import {
  type CalculatedSheet,
  isCalculated,
  type KnownCell,
  planCalculation,
} from './calculation-plan.ts';
import { type FormulaRun, joinRuns } from './formula-runs.ts';
import { formatForEngine, LAST_ROW } from './formula-text.ts';

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

/** A sheet as the engine is to have it: its place there, and its formulas as they are entered. */
interface EngineSheet {
  readonly index: number;
  readonly sheet: Sheet;
  readonly runs: readonly FormulaRun[];
}

/** Enters the formulas that are calculated, and the values of all other cells. */
function loadSheet(model: Model, { index, sheet, runs }: EngineSheet): void {
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === undefined || (runs.length > 0 && isCalculated(cell))) return;
      const input = inputOf(cell.value);
      if (input !== null) model.setUserInput(index, row, column, input);
    });
  });
  for (const { row, column, rows, formula } of runs) {
    const input = formatForEngine(formula);
    if (rows === 1) model.setUserInput(index, row, column, input);
    else model.setUserArrayFormula(index, row, column, 1, rows, input);
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

/** Below its first cell a run has no formula there, so that the content is the value, in 15 digits and sooner had. */
function readResult(
  model: Model,
  place: readonly [number, number, number],
  first: boolean,
): Scalar {
  const type = model.getCellType(...place);
  const shown = first ? model.getFormattedCellValue(...place) : model.getCellContent(...place);
  switch (type) {
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

function storeResults(model: Model, { index, sheet, runs }: EngineSheet): void {
  for (const { row: first, column, rows } of runs) {
    for (let row = first; row < first + rows; row += 1) {
      const cells = sheet.rows[row];
      const cell = cells?.[column];
      if (cells === undefined || cell === undefined) continue;
      const value = readResult(model, [index, row, column], row === first);
      if (!isSameValue(cell.value, value)) cells[column] = { ...cell, value };
    }
  }
}

function storeKnown(known: readonly KnownCell[]): void {
  for (const { sheet, row, column, value } of known) {
    const cells = sheet.rows[row];
    const cell = cells?.[column];
    if (cells !== undefined && cell !== undefined) cells[column] = { ...cell, value };
  }
}

function calculateSheets(planned: readonly CalculatedSheet[]): void {
  const sheets = planned.map(
    ({ sheet, formulas }, index): EngineSheet => ({
      index,
      sheet,
      runs: joinRuns(sheet, formulas),
    }),
  );
  const model = new Model('workbook', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    for (const { index, sheet } of sheets) {
      if (index > 0) model.newSheet();
      model.renameSheet(index, sheet.name);
    }
    for (const sheet of sheets) {
      showAllDigits(model, sheet);
      loadSheet(model, sheet);
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
      storeKnown(known);
      if (sheets.length === 0) return;
      reserveMemory(engine, sheets);
      calculateSheets(sheets);
    },
  };
}

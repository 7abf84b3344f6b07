// Rules of conditional formatting by a formula: answered by the engine, on a copy of the sheet with the formulas beside it.

import type { Calculator } from '../calculation/calculator.ts';
import { EMPTY_CELL } from '../services/cell-grid.ts';
import { shiftFormula } from '../services/relative-formula.ts';
import type { Area, Cell, Scalar, Sheet, Workbook } from '../workbook/workbook.ts';

/** A formula, as written for the first cell of its block, and the block that asks it. */
export interface FormulaQuestion {
  readonly formula: string;
  /** The cell for which the formula is written. */
  readonly first: { readonly row: number; readonly column: number };
  readonly area: Area;
}

/** Answers where each cell of a question's block stands; 0-based within the block. */
export type FormulaAnswer = (rowOffset: number, columnOffset: number) => boolean;

/** More cells than these are not asked for one sheet: the engine would take longer than a person waits for a sheet. */
export const MOST_ASKED = 20_000;

const ALWAYS = /^=\s*(?:TRUE\s*(?:\(\s*\))?|N\(\s*"(?:[^"]|"")*"\s*\)\s*=\s*0)\s*$/i;

/** Says whether a formula holds for any cell: `=TRUE`, and `=N("a mark")=0`, by which scripts find their own rules again. */
export function isAlwaysTrue(formula: string): boolean {
  return ALWAYS.test(formula);
}

function isTrue(value: Scalar): boolean {
  return typeof value === 'number' ? value !== 0 : value === true;
}

/** Gives the answers to the questions, in their order. Nothing of the workbook is changed. */
export function answerFormulas(
  workbook: Workbook,
  sheet: Sheet,
  calculator: Calculator,
  questions: readonly FormulaQuestion[],
): readonly FormulaAnswer[] {
  const rows = sheet.rows.map((cells) => cells?.slice() ?? []);
  const widest = rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 1);
  let column = widest + 1;
  const places = questions.map(({ formula, first, area }) => {
    const place = column;
    for (let row = 0; row < area.rows; row += 1) {
      const cells = rows[area.row + row] ?? [];
      rows[area.row + row] = cells;
      for (let offset = 0; offset < area.columns; offset += 1) {
        const down = area.row + row - first.row;
        const right = area.column + offset - first.column;
        cells[place + offset] = formulaCell(shiftFormula(formula, down, right));
      }
    }
    column += area.columns;
    return place;
  });
  const copy: Sheet = { ...sheet, rows, maxColumns: Math.max(sheet.maxColumns, column) };
  const sheets = workbook.sheets.map((other) => (other === sheet ? copy : other));
  calculator.calculate({ ...workbook, sheets }, new Set());
  return questions.map(({ area }, index): FormulaAnswer => {
    const place = places[index] ?? 0;
    return (rowOffset, columnOffset) =>
      isTrue(rows[area.row + rowOffset]?.[place + columnOffset]?.value ?? null);
  });
}

function formulaCell(formula: string): Cell {
  return { ...EMPTY_CELL, formula };
}

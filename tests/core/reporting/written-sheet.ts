// What a spreadsheet holds after a plan is written: formulas calculated by a real engine, and the sheet read back.

import { readFileSync } from 'node:fs';
import type { PlannedCell, SheetPlan } from '../../../src/core/workbook/plan.ts';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { loadCalculator } from '../../../src/local/calculation/calculator.ts';
import { DEFAULT_STYLE } from '../../../src/local/workbook/default-style.ts';
import { createSheet, createWorkbook } from '../../../src/local/workbook/new-workbook.ts';
import { buildSheet } from '../reading/build-workbook.ts';

const calculator = loadCalculator(
  new Uint8Array(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm'))),
);

const BARE = { style: DEFAULT_STYLE, note: '', runs: null, fileStyle: null, fromFile: false };

/** The values of each planned sheet by name, as the engine calculates them; `typed` overrides cells by `sheet!row,column`. */
export function calculatePlans(
  plans: readonly SheetPlan[],
  typed: Readonly<Record<string, number | string>> = {},
): Map<string, CellValue[][]> {
  const sheets = plans.map((plan, index) => {
    const sheet = createSheet({ id: index + 1, name: plan.name, createdByScript: true });
    plan.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const given = typed[`${plan.name}!${row + 1},${column + 1}`];
        const planned = given ?? cell;
        const formula =
          typeof planned === 'object' && planned?.kind === 'formula' ? planned.formula : null;
        const value = formula === null ? readPlanned(planned) : null;
        const line = sheet.rows[row + 1] ?? [];
        line[column + 1] = { ...BARE, formula, value };
        sheet.rows[row + 1] = line;
      });
    });
    return sheet;
  });
  const workbook = createWorkbook({ name: 'test', sheets });
  calculator.calculate(workbook);
  return new Map(
    workbook.sheets.map((sheet, index) => {
      const { cells = [] } = plans[index] ?? {};
      const values = cells.map((row, r) =>
        row.map((_, c): CellValue => sheet.rows[r + 1]?.[c + 1]?.value ?? null),
      );
      return [sheet.name, values];
    }),
  );
}

function readPlanned(cell: PlannedCell): null | string | number {
  if (cell === null || typeof cell !== 'object') return cell;
  if (cell.kind === 'link') return cell.text;
  return cell.expected;
}

/** The value that each cell of a plan shows, formulas by what they must come to. */
export function showPlan(plan: SheetPlan): (null | string | number)[][] {
  return plan.cells.map((row) => row.map(readPlanned));
}

/** A planned sheet as the next build reads it. */
export function readBackSheet(plan: SheetPlan, id: number): SheetSnapshot {
  return buildSheet(showPlan(plan), { name: plan.name, id });
}

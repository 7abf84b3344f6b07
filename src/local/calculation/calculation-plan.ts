// Decides which formulas are to be calculated, and which sheets the engine must see for that.
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { sheetsNamedIn } from './formula-text.ts';

/** One formula cell that a script wrote. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What to calculate, and the sheets with all that it refers to, its own among them. */
export interface CalculationPlan {
  readonly formulas: readonly FormulaCell[];
  readonly sheets: readonly Sheet[];
}

/** The script's formulas of one sheet, and the sheets that they name. */
interface SheetFormulas {
  readonly sheet: Sheet;
  readonly cells: readonly FormulaCell[];
  readonly named: ReadonlySet<Sheet>;
  readonly hasNew: boolean;
}

function readFormulas(sheet: Sheet, byName: ReadonlyMap<string, Sheet>): SheetFormulas {
  const cells: FormulaCell[] = [];
  const named = new Set<Sheet>();
  let hasNew = false;
  sheet.rows.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell === undefined || cell.formula === null || cell.fromFile) return;
      cells.push({ sheet, row, column, formula: cell.formula });
      hasNew ||= cell.value === null;
      for (const name of sheetsNamedIn(cell.formula)) {
        const found = byName.get(name);
        if (found !== undefined) named.add(found);
      }
    });
  });
  return { sheet, cells, named, hasNew };
}

/** Gives the sheets whose values may have changed: the given ones, and those whose formulas refer to such a sheet. */
function spread(changed: ReadonlySet<number>, all: readonly SheetFormulas[]): ReadonlySet<number> {
  const stale = new Set(changed);
  for (const one of all) if (one.hasNew) stale.add(one.sheet.id);
  let before = -1;
  while (before !== stale.size) {
    before = stale.size;
    for (const { sheet, named } of all) {
      if ([...named].some((other) => stale.has(other.id))) stale.add(sheet.id);
    }
  }
  return stale;
}

/**
 * Gives the formulas written by scripts on sheets whose values may have changed; null for `changed` means everything.
 * A formula that the file brought is never among them: its cached value is taken as it is.
 */
export function planCalculation(
  workbook: Workbook,
  changed: ReadonlySet<number> | null,
): CalculationPlan {
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const all = workbook.sheets
    .map((sheet) => readFormulas(sheet, byName))
    .filter(({ cells }) => cells.length > 0);
  const stale = spread(changed ?? new Set(workbook.sheets.map((sheet) => sheet.id)), all);
  const calculated = all.filter(({ sheet }) => stale.has(sheet.id));
  const seen = new Set<Sheet>();
  for (const { sheet, named } of calculated) {
    seen.add(sheet);
    for (const other of named) seen.add(other);
  }
  return { formulas: calculated.flatMap(({ cells }) => cells), sheets: [...seen] };
}

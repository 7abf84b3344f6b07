// Decides which formulas are to be calculated, and which sheets the engine must see for that.
import type { Cell, Sheet, Workbook } from '../workbook/workbook.ts';
import { sheetsNamedIn } from './formula-text.ts';
import { readLiteralLink } from './literal-link.ts';

/** One formula cell that a script wrote. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A sheet that the engine must see, and what is to be calculated on it: maybe nothing. */
export interface CalculatedSheet {
  readonly sheet: Sheet;
  readonly formulas: readonly FormulaCell[];
}

/** A formula whose value stands in its text. */
export interface KnownCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** What to calculate, with all sheets that it refers to; and what needs no calculation. */
export interface CalculationPlan {
  readonly sheets: readonly CalculatedSheet[];
  readonly known: readonly KnownCell[];
}

/** The script's formulas of one sheet, and the sheets that they name. */
interface SheetFormulas extends CalculatedSheet {
  readonly known: readonly KnownCell[];
  readonly named: ReadonlySet<Sheet>;
  readonly hasNew: boolean;
}

/** Tells whether the file brought the cell with its value: formulas saved by scripts often have none. */
function hasOwnValue({ fromFile, value }: Cell): boolean {
  return fromFile && value !== null;
}

/** Tells whether any formula of the file came without its value. */
export function lacksValues({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) =>
    rows.some((cells) =>
      cells?.some((cell) => cell !== undefined && cell.formula !== null && cell.value === null),
    ),
  );
}

function readFormulas(sheet: Sheet, byName: ReadonlyMap<string, Sheet>): SheetFormulas {
  const formulas: FormulaCell[] = [];
  const known: KnownCell[] = [];
  const named = new Set<Sheet>();
  let hasNew = false;
  sheet.rows.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell === undefined || cell.formula === null || hasOwnValue(cell)) return;
      const value = readLiteralLink(cell.formula);
      if (value !== null) {
        if (cell.value === value) return;
        known.push({ sheet, row, column, value });
        hasNew = true;
        return;
      }
      formulas.push({ row, column, formula: cell.formula });
      hasNew ||= cell.value === null;
      for (const name of sheetsNamedIn(cell.formula)) {
        const found = byName.get(name);
        if (found !== undefined) named.add(found);
      }
    });
  });
  return { sheet, formulas, known, named, hasNew };
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
 * Gives the formulas written by scripts on sheets whose values may have changed, and those that the file brought without a
 * value; null for `changed` means everything. The value that the file brought with a formula is taken as it is.
 */
export function planCalculation(
  workbook: Workbook,
  changed: ReadonlySet<number> | null,
): CalculationPlan {
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const all = workbook.sheets.map((sheet) => readFormulas(sheet, byName));
  const stale = spread(changed ?? new Set(workbook.sheets.map((sheet) => sheet.id)), all);
  const calculated = all.filter(
    ({ sheet, formulas }) => formulas.length > 0 && stale.has(sheet.id),
  );
  const seen = new Map<Sheet, readonly FormulaCell[]>();
  for (const { sheet, formulas } of calculated) seen.set(sheet, formulas);
  for (const other of calculated.flatMap(({ named }) => [...named])) {
    if (!seen.has(other)) seen.set(other, []);
  }
  return {
    sheets: [...seen].map(([sheet, formulas]) => ({ sheet, formulas })),
    known: all.flatMap(({ known }) => known),
  };
}

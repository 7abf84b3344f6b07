// A sheet of one workbook as a new sheet of another: cells and looks, without what ties it to its own file.

import type { Cell, Sheet } from './workbook.ts';

function detach(cell: Cell | undefined, formula: boolean): Cell | undefined {
  if (cell === undefined) return undefined;
  return {
    ...cell,
    formula: formula ? cell.formula : null,
    fileStyle: null,
    fromFile: false,
  };
}

/**
 * The copy, under the id given, with all its lines shown. Conditional rules and validations stay behind: they name styles of their own file. Without
 * `formulas` their values are kept: other sheets that they ask are not there.
 */
export function copySheet(
  sheet: Sheet,
  id: number,
  { formulas }: { readonly formulas: boolean },
): Sheet {
  return {
    ...sheet,
    id,
    rows: sheet.rows.map((line) => (line ?? []).map((cell) => detach(cell, formulas))),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    conditionalRules: [],
    validations: [],
    charts: [],
    protections: [],
    createdByScript: true,
    layoutChanged: true,
    mergesChanged: true,
    part: null,
  };
}

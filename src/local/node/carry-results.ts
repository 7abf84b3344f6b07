// People write measures in a result file and then build again from a fresh download: what they wrote comes along.

import type { Cell, Sheet, Workbook } from '../workbook/workbook.ts';

/** The cell without what ties it to its own file. */
function detach(cell: Cell | undefined): Cell | undefined {
  return cell === undefined ? undefined : { ...cell, fileStyle: null, fromFile: false };
}

function copySheet(sheet: Sheet, id: number): Sheet {
  return {
    ...sheet,
    id,
    rows: sheet.rows.map((line) => (line ?? []).map(detach)),
    // Rules and lists name styles of their own file; a build makes ours anew.
    conditionalRules: [],
    validations: [],
    createdByScript: true,
    layoutChanged: true,
    mergesChanged: true,
    part: null,
  };
}

/**
 * Adds to the workbook copies of the named sheets of an earlier result that it lacks; a sheet that the workbook has
 * itself is newer and stays. Gives how many were added.
 */
export function carryResults(
  workbook: Workbook,
  earlier: Workbook,
  names: readonly string[],
): number {
  const present = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const wanted = earlier.sheets.filter(
    ({ name }) => names.includes(name) && !present.has(name.toLowerCase()),
  );
  let id = Math.max(0, ...workbook.sheets.map((sheet) => sheet.id));
  for (const sheet of wanted) {
    id += 1;
    workbook.sheets.push(copySheet(sheet, id));
  }
  return wanted.length;
}

// People write measures in a result file and then build again from a fresh download: what they wrote comes along.

import { copySheet } from '../workbook/copy-sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';

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
    workbook.sheets.push(copySheet(sheet, id, { formulas: true }));
  }
  return wanted.length;
}

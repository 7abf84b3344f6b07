// The way out where a spreadsheet computes our formulas otherwise: the core's own values, and a line that says so.

import type { PlannedCell, SheetPlan, WorkbookPlan } from '../workbook/plan.ts';
import { GUIDE_ROW } from './own/stamp.ts';

function toValue(cell: PlannedCell): PlannedCell {
  if (cell === null || typeof cell !== 'object' || cell.kind !== 'formula') return cell;
  return cell.expected === '' ? null : cell.expected;
}

function withNotice(cell: PlannedCell | undefined, notice: string): string {
  return typeof cell === 'string' && cell !== '' ? `${notice} ${cell}` : notice;
}

function replaceFormulas(sheet: SheetPlan, notice: string): SheetPlan {
  const cells = sheet.cells.map((row, rowIndex) => {
    const values = row.map(toValue);
    if (rowIndex === GUIDE_ROW - 1) values[0] = withNotice(values[0], notice);
    return values;
  });
  const { replacement } = sheet;
  if (replacement === null) return { ...sheet, cells };
  // The sheet has been written once: now it is as long as the plan.
  return { ...sheet, cells, replacement: { ...replacement, formerRows: cells.length } };
}

/**
 * What must be written again: the named sheets of a plan with values in place of formulas, the notice before the guide in
 * their third row. Highlights and the sheet shown stay as they are; sheets that are not named are left out.
 */
export function withoutFormulas(
  plan: WorkbookPlan,
  sheetNames: readonly string[],
  notice: string,
): WorkbookPlan {
  return {
    sheets: plan.sheets
      .filter(({ name }) => sheetNames.includes(name))
      .map((sheet) => replaceFormulas(sheet, notice)),
    highlights: { kind: 'leave' },
    show: null,
  };
}

// Sheets that are there already are left as they are: a plan without them, copies and all.

import type { MadeSheets } from '../../core/messages/words/setup-words.ts';
import type { SheetPlan } from '../../core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';

/** Whether a sheet has one of the names; no spreadsheet takes two that differ in letter case alone. */
export function hasSheet({ sheets }: WorkbookSnapshot, names: readonly string[]): boolean {
  const folded = new Set(names.map((name) => name.toLowerCase()));
  return sheets.some(({ name }) => folded.has(name.toLowerCase()));
}

/** The plan for the copies that are missing, the first of them in place of the sheet itself where that is there; null where all are. */
function withoutPresentCopies(plan: SheetPlan, workbook: WorkbookSnapshot): SheetPlan | null {
  const copies = (plan.copies ?? []).filter(({ name }) => !hasSheet(workbook, [name]));
  if (!hasSheet(workbook, [plan.name])) return { ...plan, copies };
  const [first, ...others] = copies;
  if (first === undefined) return null;
  const cells = plan.cells.map((line, row) =>
    row + 1 === first.row
      ? line.map((cell, column) => (column + 1 === first.column ? first.text : cell))
      : line,
  );
  return { ...plan, name: first.name, cells, copies: others };
}

/** The plans of what the workbook has not; the workbook must know by name every sheet that they name. */
export function withoutPresent(
  plans: readonly SheetPlan[],
  workbook: WorkbookSnapshot,
): readonly SheetPlan[] {
  return plans.flatMap((plan) => withoutPresentCopies(plan, workbook) ?? []);
}

/** What is told of the sheets that were made: one by one, tabs of schools by their number. */
export function countMade(sheets: readonly SheetPlan[]): MadeSheets {
  const isTab = ({ copies = [] }: SheetPlan) => copies.length > 0;
  return {
    sheets: sheets.filter((sheet) => !isTab(sheet)).map(({ name }) => name),
    tabs: sheets.filter(isTab).reduce((count, { copies = [] }) => count + 1 + copies.length, 0),
  };
}

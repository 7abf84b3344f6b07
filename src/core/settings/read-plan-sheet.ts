// The sheet «План мероприятий» → the lines of the plan.

import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { PLAN_TABLE } from './describe-plan.ts';
import { locateTables } from './locate-tables.ts';
import { pushTableFaults } from './push-table-faults.ts';
import { firstStep, lookOf, readTable, takeWhole } from './read-table.ts';
import type { PlanPortion } from './settings-portions.ts';
import type { SettingsSink } from './settings-sink.ts';

const LOOKS = [lookOf(PLAN_TABLE)];

/** How many headings of the sheet there are, and whether those that every row needs. */
export function matchPlanSheet(sheet: SheetSnapshot): { count: number; hasNeeded: boolean } {
  const columns = locateTables(sheet, LOOKS)[0]?.columns ?? new Map<string, number>();
  return { count: columns.size, hasNeeded: PLAN_TABLE.needed.every((key) => columns.has(key)) };
}

/** Reads the sheet; null where its table cannot be read. Rows with a fault are left out. */
export function readPlanSheet(sheet: SheetSnapshot, sink: SettingsSink): PlanPortion | null {
  const [located] = locateTables(sheet, LOOKS);
  if (located === undefined) throw new Error('a table for each look');
  pushTableFaults(sheet, PLAN_TABLE, located, true, sink);
  const rows = readTable(sheet, PLAN_TABLE, located, sink);
  if (!PLAN_TABLE.needed.every((key) => located.columns.has(key))) return null;
  for (const { values, placeOf } of rows) {
    sink.places.set(values, (rest) => placeOf(firstStep(rest)));
  }
  return { sheet, plan: rows.flatMap((row) => takeWhole(row) ?? []) };
}

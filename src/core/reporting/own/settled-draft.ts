// A planned sheet while what people wrote on the former one is being fitted into it.

import type { PlannedCell, PlannedStyle, SheetPlan } from '../../workbook/plan.ts';
import { showPlanned } from '../draft/cell-text.ts';
import type { OwnTable } from './own-table.ts';
import { joinKey } from './read-table-rows.ts';

/** Grows while a sheet is settled; `tableWidth` is that of the plan as it came. */
export interface SettledDraft {
  readonly tableWidth: number;
  readonly cells: PlannedCell[][];
  readonly styles: PlannedStyle[];
}

/** A copy of the plan's cells and styles that may be changed. */
export function startSettling({ cells, styles }: SheetPlan): SettledDraft {
  return {
    tableWidth: cells[0]?.length ?? 0,
    cells: cells.map((row) => [...row]),
    styles: [...styles],
  };
}

/** The key of a planned row of the table; '' for a blank one. */
export function readPlannedKey(cells: readonly PlannedCell[], { columns, keys }: OwnTable): string {
  const texts = keys.map((name) => {
    const place = columns.find((column) => column.name === name)?.place ?? 0;
    return showPlanned(cells[place - 1]);
  });
  return joinKey(texts, showPlanned(cells[0]));
}

/** The 0-based row of each key below the headings, the first where two rows have one key. */
export function indexPlannedKeys(draft: SettledDraft, table: OwnTable): Map<string, number> {
  const rows = new Map<string, number>();
  draft.cells.slice(table.headerRow).forEach((cells, offset) => {
    const key = readPlannedKey(cells, table);
    if (key !== '' && !rows.has(key)) rows.set(key, table.headerRow + offset);
  });
  return rows;
}

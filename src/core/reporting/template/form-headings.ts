// The two-level heading of a form: groups over their columns, a heading without a group over both rows.

import type { PlannedCell } from '../../workbook/plan.ts';
import { addRow, addStyle, type SheetDraft } from '../draft/sheet-draft.ts';

export const HEADER_ROWS = 2;

/** One headed column. */
export interface HeadedColumn {
  /** null: the title stands over both rows. */
  readonly group: string | null;
  readonly title: string;
}

/** Adds the two heading rows, from column A on. */
export function addHeadings(draft: SheetDraft, columns: readonly HeadedColumn[]): void {
  const upper: PlannedCell[] = [];
  const lower: PlannedCell[] = [];
  const row = draft.rows.length + 1;
  for (let index = 0; index < columns.length; ) {
    const column = columns[index];
    if (column === undefined) break;
    const { group } = column;
    let next = index + 1;
    while (group !== null && columns[next]?.group === group) next += 1;
    for (const { title } of columns.slice(index, next)) {
      upper.push(group === null ? title : upper.length === index ? group : null);
      lower.push(group === null ? null : title);
    }
    const rows = group === null ? HEADER_ROWS : 1;
    const width = next - index;
    if (rows * width > 1) draft.merges.push({ row, column: index + 1, rows, columns: width });
    index = next;
  }
  addRow(draft, upper);
  addRow(draft, lower);
  addStyle(draft, { row, column: 1, rows: HEADER_ROWS, columns: columns.length }, 'header');
}

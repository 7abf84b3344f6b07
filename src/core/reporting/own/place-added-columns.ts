// Columns that people have added to a table of ours: after a rebuild they stand to the right of it, row by row.

import type { PlannedCell } from '../../workbook/plan.ts';
import { hasText, joinTexts, showPlanned } from '../draft/cell-text.ts';
import type { OwnTable } from './own-table.ts';
import type { FoundTable } from './read-table-rows.ts';
import { indexPlannedKeys, type SettledDraft } from './settled-draft.ts';

/** A line with fewer cells is a title, a heading of rows or a remark: no row of a table. */
const FEWEST_CELLS = 3;

/** Places the columns and gives the rows whose key the table has no more: the key, then the texts. */
export function placeAddedColumns(
  draft: SettledDraft,
  found: FoundTable,
  table: OwnTable,
): string[][] {
  const { addedTitles } = found;
  if (addedTitles.length === 0) return [];
  const written = found.rows.filter(({ added }) => hasText(added));
  const header = draft.cells[table.headerRow - 1];
  if (header === undefined) return written.map(({ key, added }) => [key, ...added]);
  const rows = indexPlannedKeys(draft, table);
  styleColumns(draft, addedTitles.length, table);
  putTexts(header, draft.tableWidth, addedTitles);
  return written.flatMap(({ key, added }) => {
    const cells = draft.cells[rows.get(key) ?? -1];
    if (cells === undefined) return [[key, ...added]];
    putTexts(cells, draft.tableWidth, added);
    return [];
  });
}

/** Adds the texts to what stands in the cells from `start` on. */
function putTexts(cells: PlannedCell[], start: number, texts: readonly string[]): void {
  texts.forEach((text, index) => {
    while (cells.length <= start + index) cells.push(null);
    const joined = joinTexts(showPlanned(cells[start + index]), text);
    cells[start + index] = joined === '' ? null : joined;
  });
}

/** The heading, and the cells beside each row of the table; rows that stand together are styled together. */
function styleColumns(
  { cells, styles, tableWidth }: SettledDraft,
  columns: number,
  { headerRow }: OwnTable,
): void {
  const block = (row: number, rows: number) => ({ row, rows, column: tableWidth + 1, columns });
  styles.push({ block: block(headerRow, 1), style: 'header' });
  const isRow = (index: number) =>
    (cells[index] ?? []).filter((cell) => cell !== null).length >= FEWEST_CELLS;
  for (let from = headerRow; from < cells.length; from += 1) {
    let to = from;
    while (isRow(to)) to += 1;
    if (to === from) continue;
    styles.push({ block: block(from + 1, to - from), style: 'human' });
    from = to;
  }
}

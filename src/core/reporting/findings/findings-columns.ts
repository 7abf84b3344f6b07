// The columns of «Замечания» and «Журнал»: order and widths.

import type { FindingColumn, JournalColumn } from '../../messages/words/sheet-words.ts';

/** Title, stamp, guide; then the headings. */
export const LIST_HEADER_ROW = 4;

/** A key is long and for us alone: its column is narrow, and the cell to its right is never blank, so that it is cut there. */
const KEY_WIDTH = 44;

/** Of «Замечания», from the left, in pixels; neighbours share a width where they can, for every other one costs a service call. */
export const FINDING_COLUMNS: readonly (readonly [FindingColumn, number])[] = [
  ['number', 36],
  ['severity', 110],
  ['kind', 110],
  ['school', 140],
  ['field', 140],
  ['cell', 140],
  ['found', 140],
  ['message', 290],
  ['advice', 190],
  ['explanation', 190],
  ['key', KEY_WIDTH],
  ['state', 92],
];

/** Of «Журнал», from the left, in pixels. */
export const JOURNAL_COLUMNS: readonly (readonly [JournalColumn, number])[] = [
  ['number', KEY_WIDTH],
  ['key', KEY_WIDTH],
  ['event', 160],
  ['subject', 160],
  ['field', 160],
  ['cell', 160],
  ['original', 240],
  ['value', 90],
  ['details', 220],
  ['explanation', 220],
];

/** Headings are often whole sentences; on these sheets their beginning is enough, and rows stay low. */
export const LONGEST_FIELD = 80;

/** The 1-based number of a column of «Замечания». */
export function findingColumn(name: FindingColumn): number {
  return FINDING_COLUMNS.findIndex(([column]) => column === name) + 1;
}

/** The 1-based number of a column of «Журнал». */
export function journalColumn(name: JournalColumn): number {
  return JOURNAL_COLUMNS.findIndex(([column]) => column === name) + 1;
}

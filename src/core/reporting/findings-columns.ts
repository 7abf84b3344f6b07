// The columns of «Замечания» and «Журнал»: order and widths.

import type { FindingColumn, JournalColumn } from '../messages/sheet-words.ts';

/** Title, stamp, guide; then the headings. */
export const LIST_HEADER_ROW = 4;

/** A key is long and for us alone: its column is narrow, and the cell to its right is never blank, so that it is cut there. */
const KEY_WIDTH = 44;

/** Of «Замечания», from the left, in pixels. */
export const FINDING_COLUMNS: readonly (readonly [FindingColumn, number])[] = [
  ['number', 36],
  ['severity', 70],
  ['kind', 120],
  ['school', 140],
  ['field', 180],
  ['cell', 120],
  ['found', 110],
  ['message', 260],
  ['advice', 200],
  ['explanation', 170],
  ['key', KEY_WIDTH],
  ['state', 76],
];

/** Of «Журнал», from the left, in pixels. */
export const JOURNAL_COLUMNS: readonly (readonly [JournalColumn, number])[] = [
  ['number', 40],
  ['key', KEY_WIDTH],
  ['event', 150],
  ['subject', 160],
  ['field', 200],
  ['cell', 120],
  ['original', 230],
  ['value', 90],
  ['details', 260],
  ['explanation', 170],
];

/** Headings are often whole sentences; on these sheets their beginning is enough, and rows stay low. */
export const LONGEST_FIELD = 80;

/** The name under which an explanation is kept in a summary, whatever the language of the headings. */
export const EXPLANATION_NAME = 'Пояснение';

/** The 1-based number of a column of «Замечания». */
export function findingColumn(name: FindingColumn): number {
  return FINDING_COLUMNS.findIndex(([column]) => column === name) + 1;
}

/** The 1-based number of a column of «Журнал». */
export function journalColumn(name: JournalColumn): number {
  return JOURNAL_COLUMNS.findIndex(([column]) => column === name) + 1;
}

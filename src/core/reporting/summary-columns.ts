// The columns of «Сводка»: their order, widths and places. Narrow enough, all together, for a landscape A4 page.

import { MEASURE_NAME } from '../checking/human-columns.ts';
import type { SheetWords, SummaryColumn } from '../messages/sheet-words.ts';
import { formatAddress } from '../workbook/address.ts';

/** The columns from the left, with the width in pixels. Neighbours share a width where they can: every other width costs a service call. */
export const SUMMARY_COLUMNS: readonly (readonly [SummaryColumn, number])[] = [
  ['code', 46],
  ['title', 240],
  ['unit', 36],
  ['baseline', 78],
  ['target', 78],
  ['finalTarget', 78],
  ['numerator', 60],
  ['denominator', 60],
  ['actual', 60],
  ['deviation', 60],
  ['degree', 60],
  ['verdict', 100],
  ['gap', 100],
  ['coverage', 100],
  ['measure', 140],
  ['owner', 84],
  ['due', 84],
  ['comment', 84],
];

/** Where people write; nothing of ours ever stands in these columns. */
export type HumanColumn = 'measure' | 'owner' | 'due' | 'comment';

/** The names under which notes are kept in a summary, whatever the language of the headings. */
export const HUMAN_COLUMNS: readonly (readonly [HumanColumn, string])[] = [
  ['measure', MEASURE_NAME],
  ['owner', 'Ответственный'],
  ['due', 'Срок'],
  ['comment', 'Комментарий'],
];

export const SUMMARY_COLUMN_COUNT = SUMMARY_COLUMNS.length;

export const SUMMARY_COLUMN_WIDTHS: readonly number[] = SUMMARY_COLUMNS.map(([, width]) => width);

/** The 1-based number of a column. */
export function summaryColumn(name: SummaryColumn): number {
  return SUMMARY_COLUMNS.findIndex(([column]) => column === name) + 1;
}

/** The address of a row's cell in a column: (12, 'actual') → I12. */
export function summaryCell(row: number, name: SummaryColumn): string {
  return formatAddress(row, summaryColumn(name));
}

/** The headings, from the left. */
export function listSummaryHeadings(words: SheetWords, year: number, finalYear: number): string[] {
  return SUMMARY_COLUMNS.map(([column]) => words.summary.columns[column](year, finalYear));
}

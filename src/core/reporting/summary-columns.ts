// The columns of «Сводка»: their order, widths and places. Narrow enough, all together, for a landscape A4 page.

import type { SheetWords, SummaryColumn } from '../messages/sheet-words.ts';
import { formatAddress } from '../workbook/address.ts';

/** From the left, with the width in pixels. */
const COLUMNS: readonly (readonly [SummaryColumn, number])[] = [
  ['code', 46],
  ['title', 256],
  ['unit', 34],
  ['baseline', 82],
  ['target', 76],
  ['finalTarget', 82],
  ['numerator', 58],
  ['denominator', 58],
  ['actual', 60],
  ['deviation', 62],
  ['degree', 60],
  ['verdict', 112],
  ['gap', 98],
  ['coverage', 72],
  ['measure', 126],
  ['owner', 84],
  ['due', 60],
  ['comment', 88],
];

/** Where people write; nothing of ours ever stands in these columns. */
export type HumanColumn = 'measure' | 'owner' | 'due' | 'comment';

/** The names under which notes are kept in a summary, whatever the language of the headings. */
export const HUMAN_COLUMNS: readonly (readonly [HumanColumn, string])[] = [
  ['measure', 'Меры'],
  ['owner', 'Ответственный'],
  ['due', 'Срок'],
  ['comment', 'Комментарий'],
];

export const SUMMARY_COLUMN_COUNT = COLUMNS.length;

export const SUMMARY_COLUMN_WIDTHS: readonly number[] = COLUMNS.map(([, width]) => width);

/** The 1-based number of a column. */
export function summaryColumn(name: SummaryColumn): number {
  return COLUMNS.findIndex(([column]) => column === name) + 1;
}

/** The address of a row's cell in a column: (12, 'actual') → I12. */
export function summaryCell(row: number, name: SummaryColumn): string {
  return formatAddress(row, summaryColumn(name));
}

/** The headings, from the left. */
export function listSummaryHeadings(words: SheetWords, year: number, finalYear: number): string[] {
  return COLUMNS.map(([column]) => words.summary.columns[column](year, finalYear));
}

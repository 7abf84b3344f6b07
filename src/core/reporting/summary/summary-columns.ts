// The columns of «Сводка»: their order, widths and places. Narrow enough, all together, for a landscape A4 page.

import { MEASURE_NAME } from '../../checking/human-columns.ts';
import type { SheetWords, SummaryColumn } from '../../messages/words/sheet-words.ts';
import type { Indicator } from '../../programme/indicator.ts';
import { formatAddress } from '../../workbook/address.ts';

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

/** Pixels of a character in the print of the table, and of the cell's edges. */
const CHARACTER = 6.5;
const EDGES = 6;
/** Pixels: beyond this a word is broken after all. */
const WIDEST_UNIT = 76;
const WIDEST_TARGET = 126;

/** A width in which the longest word of the texts is not broken: at least `narrowest`, at most `widest`. */
function fitWords(texts: readonly string[], narrowest: number, widest: number): number {
  const words = texts.flatMap((text) => text.split(/\s+|(?<=[-/])/));
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(widest, Math.max(narrowest, Math.ceil(longest * CHARACTER + EDGES)));
}

/** The widths from the left, in pixels; units and targets as wide as their words need. */
export function chooseSummaryWidths(
  indicators: readonly Indicator[],
  years: readonly number[],
): readonly number[] {
  const units = indicators.map(({ unitPrinted }) => unitPrinted);
  const targets = indicators.flatMap(({ baseline, targets: own }) => [
    baseline.printed,
    ...years.map((year) => own[String(year)]?.printed ?? ''),
  ]);
  return SUMMARY_COLUMNS.map(([column, width]) => {
    if (column === 'unit') return fitWords(units, width, WIDEST_UNIT);
    const isTarget = column === 'baseline' || column === 'target' || column === 'finalTarget';
    return isTarget ? fitWords(targets, width, WIDEST_TARGET) : width;
  });
}

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

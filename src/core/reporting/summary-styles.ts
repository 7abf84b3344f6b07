// The looks of the table of «Сводка»: by column, with the formats of percents and counts by row.

import type { IndicatorResult } from '../evaluating/result.ts';
import type { Messages } from '../messages/messages.ts';
import type { SummaryColumn } from '../messages/sheet-words.ts';
import type { PlannedRule, StyleName } from '../workbook/plan.ts';
import {
  chooseDifferenceFormat,
  chooseFigureFormat,
  DEGREE_FORMAT,
  formatWithDecimals,
  WHOLE_FORMAT,
} from './number-formats.ts';
import { readPlainNumber } from './printed-cell.ts';
import { addStyle, type SheetDraft, type StyleDetails } from './sheet-draft.ts';
import { summaryColumn } from './summary-columns.ts';
import type { IndicatorRows } from './summary-layout.ts';

const WHOLE: StyleDetails = { numberFormat: WHOLE_FORMAT };

/** The role of each column; columns of one role that stand together are styled together. */
const COLUMN_ROLES: readonly (readonly [SummaryColumn, number, StyleName, StyleDetails])[] = [
  ['code', 1, 'code', {}],
  ['title', 1, 'text', {}],
  ['unit', 1, 'code', {}],
  ['baseline', 3, 'code', WHOLE],
  ['numerator', 2, 'number', WHOLE],
  ['actual', 1, 'number', { ...WHOLE, bold: true }],
  ['deviation', 1, 'number', WHOLE],
  ['degree', 1, 'number', { numberFormat: DEGREE_FORMAT }],
  ['verdict', 1, 'verdict', {}],
  ['gap', 1, 'text', {}],
  ['coverage', 1, 'code', {}],
  ['measure', 4, 'human', {}],
];

/** The looks of rows from–to, headings and sections aside. */
export function styleSummaryTable(draft: SheetDraft, fromRow: number, toRow: number): void {
  const rows = toRow - fromRow + 1;
  for (const [column, columns, style, details] of COLUMN_ROLES) {
    addStyle(draft, { row: fromRow, rows, column: summaryColumn(column), columns }, style, details);
  }
}

function stylePrinted(draft: SheetDraft, row: number, column: SummaryColumn, printed: string) {
  const decimals = readPlainNumber(printed)?.decimals ?? 0;
  if (decimals === 0) return;
  const block = { row, rows: 1, column: summaryColumn(column), columns: 1 };
  addStyle(draft, block, 'code', { numberFormat: formatWithDecimals(decimals) });
}

/** What an indicator's rows have beside the looks of their columns: decimals where there are any. */
export function styleIndicator(
  draft: SheetDraft,
  { row, parts }: IndicatorRows,
  result: IndicatorResult,
  finalYear: number,
): void {
  const { indicator, target } = result;
  stylePrinted(draft, row, 'baseline', indicator.baseline.printed);
  stylePrinted(draft, row, 'target', target?.printed ?? '');
  stylePrinted(draft, row, 'finalTarget', indicator.targets[String(finalYear)]?.printed ?? '');
  for (const { row: partRow, part } of parts) {
    const decimals = readPlainNumber(String(part.value))?.decimals ?? 0;
    stylePrinted(draft, partRow, 'target', decimals === 0 ? '' : String(part.value));
  }
  const rows = 1 + parts.length;
  const unit = parts[0]?.part.unit ?? indicator.unit;
  const values = [
    result.actual,
    ...result.parts.flatMap(({ actual, part }) => [actual, part.value]),
  ];
  const style = (column: SummaryColumn, numberFormat: string, bold: boolean) => {
    if (numberFormat === WHOLE_FORMAT) return;
    const block = { row, rows, column: summaryColumn(column), columns: 1 };
    addStyle(draft, block, 'number', bold ? { numberFormat, bold } : { numberFormat });
  };
  style('actual', chooseFigureFormat(unit, values), true);
  style('deviation', chooseDifferenceFormat(unit, values), false);
  const counts = [result.numerator, result.denominator];
  style('numerator', chooseFigureFormat('count', counts), false);
  style('denominator', chooseFigureFormat('count', counts), false);
}

/** The verdict's colours, by its sign, so that they stay right when a formula recalculates. */
export function listVerdictRules(
  messages: Messages,
  fromRow: number,
  toRow: number,
): PlannedRule[] {
  const { verdict } = messages;
  const column = summaryColumn('verdict');
  const block = { row: fromRow, column, rows: toRow - fromRow + 1, columns: 1 };
  return [
    { block, startsWith: verdict.met.sign, look: 'good' },
    { block, startsWith: verdict.missed.sign, look: 'bad' },
    { block, startsWith: verdict['no-data'].sign, look: 'warn' },
    { block, startsWith: verdict['no-target'].sign, look: 'muted' },
  ];
}

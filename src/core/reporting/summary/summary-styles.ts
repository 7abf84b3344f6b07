// The looks of the table of «Сводка»: by column, with the formats of percents and counts by row.

import { measureDegree } from '../../evaluating/measure-degree.ts';
import type { Degree, IndicatorResult, PartResult } from '../../evaluating/result.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SheetWords, SummaryColumn } from '../../messages/words/sheet-words.ts';
import type { Unit } from '../../programme/target.ts';
import type { PlannedRule, StyleName } from '../../workbook/plan.ts';
import {
  chooseDegreeFormat,
  chooseDifferenceFormat,
  chooseFigureFormat,
  chooseWordFormat,
  DEGREE_FORMAT,
  formatWithDecimals,
  WHOLE_FORMAT,
} from '../draft/number-formats.ts';
import { readPlainNumber } from '../draft/printed-cell.ts';
import { addStyle, type SheetDraft, type StyleDetails } from '../draft/sheet-draft.ts';
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

/** Rows whose figures look alike. */
interface FigureRows {
  readonly row: number;
  readonly rows: number;
  readonly unit: Unit;
  readonly parts: readonly PartResult[];
}

function isAlike({ part }: PartResult, { part: other }: PartResult): boolean {
  return part.unit === other.unit && (part.comparator === 'done') === (other.comparator === 'done');
}

/** All rows of the indicator together, unless its parts are of different kinds. */
function groupRows({ row, parts: rows }: IndicatorRows, result: IndicatorResult): FigureRows[] {
  const { parts, indicator } = result;
  const [first] = parts;
  const unit = first === undefined || rows.length === 0 ? indicator.unit : first.part.unit;
  if (first === undefined || rows.length === 0 || parts.every((part) => isAlike(part, first))) {
    return [{ row, rows: 1 + rows.length, unit, parts }];
  }
  const ofParts = parts.map((part, index) => ({
    row: row + 1 + index,
    rows: 1,
    unit: part.part.unit,
    parts: [part],
  }));
  return [{ row, rows: 1, unit: indicator.unit, parts: [] }, ...ofParts];
}

function chooseActualFormat(
  { unit, parts }: FigureRows,
  values: readonly (number | null)[],
  { indicator }: IndicatorResult,
  words: SheetWords,
): string {
  const [first] = parts;
  if (first?.part.comparator !== 'done') {
    return chooseWordFormat(indicator.unitPrinted, values) ?? chooseFigureFormat(unit, values);
  }
  const { yes, no } = words.summary;
  return `"${yes}";"${no}";"${no}"`;
}

/** A degree close under 100 must not be shown as 100 beside a miss. */
function styleDegrees(draft: SheetDraft, { row, parts }: IndicatorRows, result: IndicatorResult) {
  const style = (at: number, degree: Degree | null) => {
    const numberFormat = chooseDegreeFormat(degree === null ? null : degree.raw * 100);
    if (numberFormat === DEGREE_FORMAT) return;
    const block = { row: at, rows: 1, column: summaryColumn('degree'), columns: 1 };
    addStyle(draft, block, 'number', { numberFormat });
  };
  style(row, result.degree);
  parts.forEach(({ row: partRow }, index) => {
    const part = result.parts[index];
    style(partRow, part === undefined ? null : measureDegree([part]));
  });
}

/** What an indicator's rows have beside the looks of their columns: decimals where there are any, «да» and «нет» for 1 and 0. */
export function styleIndicator(
  draft: SheetDraft,
  rows: IndicatorRows,
  result: IndicatorResult,
  finalYear: number,
  words: SheetWords,
): void {
  const { row, parts } = rows;
  const { indicator, target } = result;
  stylePrinted(draft, row, 'baseline', indicator.baseline.printed);
  stylePrinted(draft, row, 'target', target?.printed ?? '');
  stylePrinted(draft, row, 'finalTarget', indicator.targets[String(finalYear)]?.printed ?? '');
  for (const { row: partRow, part } of parts) {
    const decimals = readPlainNumber(String(part.value))?.decimals ?? 0;
    stylePrinted(draft, partRow, 'target', decimals === 0 ? '' : String(part.value));
  }
  const style = (
    column: SummaryColumn,
    group: Pick<FigureRows, 'row' | 'rows'>,
    details: StyleDetails,
  ) => {
    if (details.numberFormat === WHOLE_FORMAT) return;
    const block = { row: group.row, rows: group.rows, column: summaryColumn(column), columns: 1 };
    addStyle(draft, block, 'number', details);
  };
  for (const group of groupRows(rows, result)) {
    const own = group.parts.flatMap(({ actual, part }) => [actual, part.value]);
    const values = [result.actual, ...own];
    const numberFormat = chooseActualFormat(group, values, result, words);
    style('actual', group, { numberFormat, bold: true });
    style('deviation', group, { numberFormat: chooseDifferenceFormat(group.unit, values) });
  }
  styleDegrees(draft, rows, result);
  const all = { row, rows: 1 + parts.length };
  const counts = [result.numerator, result.denominator];
  const numberFormat = chooseFigureFormat('count', counts);
  style('numerator', all, { numberFormat });
  style('denominator', all, { numberFormat });
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

// «Сводка <year>»: every indicator against its target, by task, with what people write beside it. Figures are live.

import { countVerdicts } from '../../count-summary.ts';
import type { IndicatorResult } from '../../evaluating/result.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Summary } from '../../summary.ts';
import type { PlannedCell, SheetPlan } from '../../workbook/plan.ts';
import { formulaCell, quoteText } from '../draft/formula-text.ts';
import {
  addRow,
  addStyle,
  finishSheet,
  type SheetDraft,
  startSheet,
} from '../draft/sheet-draft.ts';
import { nameSummarySheet } from '../own/sheet-names.ts';
import { addHeadRows } from '../own/stamp.ts';
import { layOutSchools } from '../schools/schools-layout.ts';
import { buildIndicatorCells, buildPartCells } from './indicator-cells.ts';
import {
  chooseSummaryWidths,
  HUMAN_COLUMNS,
  listSummaryHeadings,
  SUMMARY_COLUMN_COUNT,
  summaryCell,
  summaryColumn,
} from './summary-columns.ts';
import type { SummaryCells, SummaryContext } from './summary-context.ts';
import {
  findFinalYear,
  type IndicatorRows,
  layOutSummary,
  SUMMARY_HEADER_ROW,
  type SummaryLayout,
  type TaskRows,
} from './summary-layout.ts';
import { listVerdictRules, styleIndicator, styleSummaryTable } from './summary-styles.ts';
import { addSummaryTail } from './summary-tail.ts';

/** The sheet for a summary. Notes of people stand beside the code they were written for; none is lost. */
export function planSummarySheet(
  summary: Summary,
  messages: Messages,
  words: SheetWords,
): SheetPlan {
  const { programme, year } = summary;
  const finalYear = findFinalYear(programme, year);
  const layout = layOutSummary(programme, year, words);
  const context = { layout: layOutSchools(summary), finalYear, messages, words };
  const draft = startSheet(SUMMARY_COLUMN_COUNT);
  addHead(draft, summary, layout, context);
  styleSummaryTable(draft, SUMMARY_HEADER_ROW + 1, layout.lastRow);
  const results = new Map(summary.results.map((result) => [result.indicator.code, result]));
  for (const task of layout.tasks) addTask(draft, task, results, summary, context);
  if (layout.lastRow > SUMMARY_HEADER_ROW) {
    draft.rules.push(...listVerdictRules(messages, SUMMARY_HEADER_ROW + 1, layout.lastRow));
  }
  addSummaryTail(draft, summary, words, listCodes(layout));
  return finishSheet(draft, {
    name: nameSummarySheet(year),
    columnWidths: chooseSummaryWidths(programme.indicators, [year, finalYear]),
    frozenRows: SUMMARY_HEADER_ROW,
    frozenColumns: 0,
  });
}

function listCodes({ tasks }: SummaryLayout): ReadonlySet<string> {
  const rows = tasks.flatMap(({ indicators }) => indicators);
  return new Set(
    rows.flatMap(({ indicator, parts }) => [indicator.code, ...parts.map(({ code }) => code)]),
  );
}

function addHead(
  draft: SheetDraft,
  summary: Summary,
  layout: SummaryLayout,
  { finalYear, messages, words }: SummaryContext,
): void {
  const { programme, year, results } = summary;
  addHeadRows(draft, summary, words, {
    title: words.summary.title(programme.title, year),
    guide: words.completeness(summary.completeness),
  });
  const before = `${words.summary.indicators(results.length)} – `;
  const rows = { from: SUMMARY_HEADER_ROW + 1, to: layout.lastRow };
  const counts = addRow(draft, [countCell(before, rows, results, messages, words)]);
  addStyle(draft, wholeRow(counts), 'subtitle');
  const header = addRow(draft, listSummaryHeadings(words, year, finalYear));
  addStyle(draft, wholeRow(header), 'header');
}

function wholeRow(row: number) {
  return { row, column: 1, rows: 1, columns: SUMMARY_COLUMN_COUNT };
}

/** «выполнено 8, не выполнено 3, нет данных 0, без цели 0», counted in the verdict column. */
function countCell(
  before: string,
  rows: { readonly from: number; readonly to: number },
  results: readonly IndicatorResult[],
  messages: Messages,
  words: SheetWords,
): PlannedCell {
  const { met, missed, noData, noTarget } = countVerdicts(results);
  const counts = { met, missed, 'no-data': noData, 'no-target': noTarget };
  const range = `${summaryCell(rows.from, 'verdict')}:${summaryCell(rows.to, 'verdict')}`;
  const kinds = ['met', 'missed', 'no-data', 'no-target'] as const;
  const expected = kinds.map((kind) => `${words.verdictCounts[kind]} ${counts[kind]}`).join(', ');
  if (rows.to < rows.from) return before + expected;
  const pieces = kinds.map((kind, index) => {
    const lead = `${index === 0 ? before : ', '}${words.verdictCounts[kind]} `;
    return `${quoteText(lead)}&COUNTIF(${range};${quoteText(messages.verdict[kind].full)})`;
  });
  return formulaCell(pieces.join('&'), before + expected);
}

function addTask(
  draft: SheetDraft,
  task: TaskRows,
  results: ReadonlyMap<string, IndicatorResult>,
  summary: Summary,
  context: SummaryContext,
): void {
  addSection(draft, task, results, context);
  for (const rows of task.indicators) {
    const result = results.get(rows.indicator.code);
    if (result === undefined) {
      throw new Error(`no result for indicator ${rows.indicator.code}`);
    }
    addIndicator(draft, rows, result, summary, context);
  }
}

/**
 * The task's title runs over the blank cells beside it, its counts stand in the last line. Nothing is merged: every merge
 * costs a service call, and rows could not be sorted.
 */
function addSection(
  draft: SheetDraft,
  task: TaskRows,
  results: ReadonlyMap<string, IndicatorResult>,
  { messages, words }: SummaryContext,
): void {
  const own = task.indicators.flatMap(({ indicator }) => results.get(indicator.code) ?? []);
  const firstIndicatorRow = task.firstRow + task.titleLines.length;
  const countsColumn = summaryColumn('coverage');
  task.titleLines.forEach((line, index) => {
    const isLast = index === task.titleLines.length - 1;
    const cells: PlannedCell[] = new Array<PlannedCell>(SUMMARY_COLUMN_COUNT).fill(null);
    cells[0] = line;
    if (isLast) {
      const rows = { from: firstIndicatorRow, to: task.lastRow };
      cells[countsColumn - 1] = countCell('', rows, own, messages, words);
    }
    const row = addRow(draft, cells);
    addStyle(draft, wholeRow(row), 'section');
  });
}

function addIndicator(
  draft: SheetDraft,
  rows: IndicatorRows,
  result: IndicatorResult,
  summary: Summary,
  context: SummaryContext,
): void {
  const { code } = rows.indicator;
  addSummaryRow(draft, buildIndicatorCells(rows, result, context), summary, code);
  for (const part of rows.parts) {
    addSummaryRow(draft, buildPartCells(part, result, context), summary, part.code);
  }
  styleIndicator(draft, rows, result, context.finalYear, context.words);
}

function addSummaryRow(
  draft: SheetDraft,
  cells: SummaryCells,
  { measures }: Summary,
  code: string,
): void {
  const row = new Array<PlannedCell>(SUMMARY_COLUMN_COUNT).fill(null);
  const entries = Object.entries(cells) as [keyof SummaryCells, PlannedCell][];
  for (const [column, cell] of entries) row[summaryColumn(column) - 1] = cell;
  const notes = measures.get(code);
  for (const [column, name] of HUMAN_COLUMNS) {
    const note = notes?.[name] ?? '';
    row[summaryColumn(column) - 1] = note === '' ? null : note;
  }
  addRow(draft, row);
}

// The one place that writes. A plan can name only our own sheets, highlights and a confirmed correction, so nothing else can
// be changed here.

import type { SheetPlan, WorkbookPlan } from '../../core/workbook/plan.ts';
import { type Book, findSheet, readId } from '../reading/book.ts';
import { applyAdditions } from './apply-additions.ts';
import { applyCharts } from './apply-charts.ts';
import { applyChecks } from './apply-checks.ts';
import { applyCorrections } from './apply-corrections.ts';
import { applyHighlightPlan } from './apply-highlights.ts';
import { applyLayout, applyLooks } from './apply-looks.ts';
import { applyRules } from './apply-rules.ts';
import { applyStamps } from './apply-stamps.ts';
import { copySheets } from './copy-sheets.ts';
import { getBlock } from './get-block.ts';
import { cutColumns, listSpans, padPaint } from './paint-parts.ts';
import { type Paint, paintSheet } from './paint-sheet.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The grid of a sheet that a script inserts, see docs of insertSheet. */
const NEW_SHEET_ROWS = 1000;
const NEW_SHEET_COLUMNS = 26;
/** Blank rows left below a new sheet's table, for notes and a signature. */
const SPARE_ROWS = 30;

/** A planned sheet, the sheet it is written to, and how wide that was before (null for a sheet just made). */
interface Target {
  readonly plan: SheetPlan;
  readonly sheet: Sheet;
  readonly columnsBefore: number | null;
}

/** What was written, for the cross-check. */
export interface Written {
  readonly plan: SheetPlan;
  readonly sheet: Sheet;
  readonly region: Range;
}

/**
 * Writes what the plan names. All sheets are made first, and written from the last to the first: a sheet leans only on
 * those behind it («Сводка» sums up «По школам»; «Журнал» takes over what «Замечания» drops). A sheet's figures and human
 * texts go out in one call, so that a failure cannot part them. The book must know by name every sheet of the plan that is
 * there.
 */
export function applyPlan(
  spreadsheet: Spreadsheet,
  plan: WorkbookPlan,
  book: Book,
): readonly Written[] {
  const targets = findTargets(spreadsheet, plan, book);
  const ids = new Map(book.workbook.sheets.map(({ name, id }) => [name, id]));
  for (const { plan: made, sheet } of targets) ids.set(made.name, readId(sheet));
  const written = targets.map((target) => writeSheet(target, ids));
  applyAdditions(plan.additions ?? [], book);
  for (const { plan: made, sheet, columnsBefore } of targets) {
    if (columnsBefore === null) copySheets(spreadsheet, sheet, made);
  }
  applyCorrections(plan.corrections ?? [], book);
  applyHighlightPlan(plan.highlights, book);
  applyStamps(plan.stamps ?? [], book);
  const shown = targets.find((target) => target.plan.name === plan.show);
  // A sheet just inserted is shown already, if no other was after it.
  const last = [...targets].reverse().find(({ columnsBefore }) => columnsBefore === null);
  const hasCopies = targets.some((target) => (target.plan.copies ?? []).length > 0);
  if (shown !== undefined && (shown !== last || hasCopies)) spreadsheet.setActiveSheet(shown.sheet);
  return written;
}

/**
 * The sheets to write to, from the last to the first. One that is missing is inserted before the sheet that follows it in
 * the plan, so that the tabs come into the plan's order also where a build breaks off in between; the last behind all others.
 */
function findTargets(spreadsheet: Spreadsheet, plan: WorkbookPlan, book: Book): readonly Target[] {
  const missing = plan.sheets.filter(({ name }) => findSheet(book, name) === undefined);
  const tabs = book.workbook.sheets.map(({ name }) => name);
  let index = tabs.length;
  let first: Sheet | null = null;
  const targets: Target[] = [];
  for (const sheetPlan of [...plan.sheets].reverse()) {
    const existing = findSheet(book, sheetPlan.name);
    if (existing !== undefined) {
      index = tabs.indexOf(sheetPlan.name);
      const columnsBefore = existing.snapshot.values[0]?.length ?? 0;
      if (!sheetPlan.onlyIfAbsent) {
        targets.push({ plan: sheetPlan, sheet: existing.sheet, columnsBefore });
      }
      continue;
    }
    const sheet: Sheet = insertSheet(spreadsheet, sheetPlan.name, index, first);
    // One sheet is made to measure and the others after it, which spares them the call.
    if (first === null) fitNewGrid(sheet, missing);
    first ??= sheet;
    tabs.splice(index, 0, sheetPlan.name);
    targets.push({ plan: sheetPlan, sheet, columnsBefore: null });
  }
  return targets;
}

function insertSheet(
  spreadsheet: Spreadsheet,
  name: string,
  index: number,
  template: Sheet | null,
): Sheet {
  return template === null
    ? spreadsheet.insertSheet(name, index)
    : spreadsheet.insertSheet(name, index, { template });
}

/** Gives a new sheet the rows that the longest of the plans needs, and a few to spare, and the columns of the widest. */
function fitNewGrid(sheet: Sheet, plans: readonly SheetPlan[]): void {
  const rows = Math.max(...plans.map(({ cells }) => cells.length)) + SPARE_ROWS;
  const widths = plans.flatMap(({ cells }) => cells.map((row) => row.length));
  growRows(sheet, NEW_SHEET_ROWS, rows);
  if (rows < NEW_SHEET_ROWS) sheet.deleteRows(rows + 1, NEW_SHEET_ROWS - rows);
  growColumns(
    sheet,
    NEW_SHEET_COLUMNS,
    widths.reduce((most, width) => Math.max(most, width), 1),
  );
}

function writeSheet(target: Target, ids: ReadonlyMap<string, number>): Written {
  const { plan, sheet, columnsBefore } = target;
  const paint = paintSheet(plan, ids);
  const { formerRows = 0, endRow = paint.rows, keptColumns = [] } = plan.replacement ?? {};
  const surplus = Math.max(0, formerRows - paint.rows);
  fitGrid(target, paint, formerRows);
  // Blank rows above the end line take the place of what a longer build had there, so that a build which breaks off here
  // leaves the end line where the next one looks for it.
  const padded = padPaint(paint, endRow, surplus);
  const region = sheet.getRange(1, 1, padded.rows, padded.columns);
  if (columnsBefore !== null && plan.merges.length > 0) region.breakApart();
  applyLooks(sheet, region, padded);
  // Laid out once, before anything stands there: a person who changes widths keeps them.
  if (formerRows === 0) applyLayout(sheet, plan);
  for (const { column, columns } of listSpans(paint.columns, keptColumns)) {
    const span = sheet.getRange(1, column, padded.rows, columns);
    // Formats first: under `@` a text such as 1.10 stays a text and does not become a date.
    span.setNumberFormats(cutColumns(padded.numberFormats, column, columns));
    span.setValues(cutColumns(padded.values, column, columns));
  }
  if (surplus > 0) sheet.deleteRows(endRow, surplus);
  applyRules(sheet, plan.rules, columnsBefore === null);
  applyChecks(sheet, plan);
  applyCharts(sheet, plan.charts, columnsBefore === null);
  for (const merge of plan.merges) getBlock(sheet, merge).merge();
  return { plan, sheet, region: sheet.getRange(1, 1, paint.rows, paint.columns) };
}

/**
 * setValues does not grow the grid. Where a table has grown, rows are inserted above its end line, so that what people wrote
 * below moves down with that.
 */
function fitGrid({ sheet, columnsBefore }: Target, paint: Paint, formerRows: number): void {
  if (columnsBefore === null) return;
  if (formerRows === 0) growRows(sheet, sheet.getMaxRows(), paint.rows);
  else if (paint.rows > formerRows) {
    sheet.insertRowsBefore(formerRows, paint.rows - formerRows);
  }
  if (paint.columns > columnsBefore) growColumns(sheet, sheet.getMaxColumns(), paint.columns);
}

function growRows(sheet: Sheet, rows: number, wanted: number): void {
  if (wanted > rows) sheet.insertRowsAfter(rows, wanted - rows);
}

function growColumns(sheet: Sheet, columns: number, wanted: number): void {
  if (wanted > columns) sheet.insertColumnsAfter(columns, wanted - columns);
}

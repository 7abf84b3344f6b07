// The one place that writes. A plan can name only our own sheets and highlights, so nothing else can be changed here.

import type { Block, SheetPlan, WorkbookPlan } from '../core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import { applyHighlights } from './apply-highlights.ts';
import { applyRules } from './apply-rules.ts';
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
  readonly region: Range;
}

/**
 * Writes what the plan names. All sheets are made first, in tab order, and written from the last to the first: a sheet
 * leans only on those behind it («Сводка» sums up «По школам»; «Журнал» takes over what «Замечания» drops). A sheet's
 * figures and human texts go out in one call, so that a failure cannot part them.
 */
export function applyPlan(
  spreadsheet: Spreadsheet,
  plan: WorkbookPlan,
  workbook: WorkbookSnapshot,
): readonly Written[] {
  const targets = findTargets(spreadsheet, plan, workbook);
  const ids = findLinkedIds(plan, targets, workbook);
  const written = [...targets].reverse().map((target) => writeSheet(target, ids));
  if (plan.highlights.kind === 'set') applyHighlights(spreadsheet, plan.highlights.highlights);
  const shown = targets.find((target) => target.plan.name === plan.show);
  if (shown !== undefined) spreadsheet.setActiveSheet(shown.sheet);
  return written;
}

/** The sheets to write to; those that are missing are inserted behind all others, in the plan's order. */
function findTargets(
  spreadsheet: Spreadsheet,
  plan: WorkbookPlan,
  workbook: WorkbookSnapshot,
): readonly Target[] {
  let tabs = workbook.sheets.length;
  return plan.sheets.flatMap((sheetPlan): Target[] => {
    const existing = spreadsheet.getSheetByName(sheetPlan.name);
    if (existing === null) {
      tabs += 1;
      const sheet = spreadsheet.insertSheet(sheetPlan.name, tabs - 1);
      return [{ plan: sheetPlan, sheet, columnsBefore: null }];
    }
    if (sheetPlan.onlyIfAbsent) return [];
    const values = workbook.sheets.find(({ name }) => name === sheetPlan.name)?.values ?? [];
    return [{ plan: sheetPlan, sheet: existing, columnsBefore: values[0]?.length ?? 0 }];
  });
}

/** The ids that the plan's links need, by sheet name; a sheet just made is asked for its own, the others are known. */
function findLinkedIds(
  plan: WorkbookPlan,
  targets: readonly Target[],
  workbook: WorkbookSnapshot,
): ReadonlyMap<string, number> {
  const ids = new Map(workbook.sheets.map(({ name, id }) => [name, id]));
  const linked = new Set<string>();
  for (const { cells } of plan.sheets) {
    for (const row of cells) {
      for (const cell of row) {
        if (cell !== null && typeof cell === 'object' && cell.kind === 'link')
          linked.add(cell.sheet);
      }
    }
  }
  for (const { plan: made, sheet } of targets) {
    if (linked.has(made.name) && !ids.has(made.name)) ids.set(made.name, sheet.getSheetId());
  }
  return ids;
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
  for (const { column, columns } of listSpans(paint.columns, keptColumns)) {
    const span = sheet.getRange(1, column, padded.rows, columns);
    // Formats first: under `@` a text such as 1.10 stays a text and does not become a date.
    span.setNumberFormats(cutColumns(padded.numberFormats, column, columns));
    span.setValues(cutColumns(padded.values, column, columns));
  }
  if (surplus > 0) sheet.deleteRows(endRow, surplus);
  applyRules(sheet, plan.rules, columnsBefore === null);
  applyLists(sheet, plan);
  for (const merge of plan.merges) getBlock(sheet, merge).merge();
  // Laid out once: a person who changes widths keeps them. Frozen rows come last and tell that it was done.
  if (columnsBefore === null || sheet.getFrozenRows() === 0) layOut(sheet, plan);
  return { plan, region: sheet.getRange(1, 1, paint.rows, paint.columns) };
}

/**
 * setValues does not grow the grid. A new sheet is given the rows it needs and a few to spare; where a table has grown, rows
 * are inserted above its end line, so that what people wrote below moves down with that.
 */
function fitGrid({ sheet, columnsBefore }: Target, paint: Paint, formerRows: number): void {
  if (columnsBefore === null) {
    const rows = paint.rows + SPARE_ROWS;
    if (rows > NEW_SHEET_ROWS) sheet.insertRowsAfter(NEW_SHEET_ROWS, rows - NEW_SHEET_ROWS);
    if (rows < NEW_SHEET_ROWS) sheet.deleteRows(rows + 1, NEW_SHEET_ROWS - rows);
    const missing = paint.columns - NEW_SHEET_COLUMNS;
    if (missing > 0) sheet.insertColumnsAfter(NEW_SHEET_COLUMNS, missing);
    return;
  }
  if (formerRows === 0) {
    const rows = sheet.getMaxRows();
    if (paint.rows > rows) sheet.insertRowsAfter(rows, paint.rows - rows);
  } else if (paint.rows > formerRows) {
    sheet.insertRowsBefore(formerRows, paint.rows - formerRows);
  }
  if (paint.columns > columnsBefore) {
    const columns = sheet.getMaxColumns();
    if (paint.columns > columns) sheet.insertColumnsAfter(columns, paint.columns - columns);
  }
}

function getBlock(sheet: Sheet, block: Block): Range {
  return sheet.getRange(block.row, block.column, block.rows, block.columns);
}

function applyLooks(sheet: Sheet, region: Range, paint: Paint): void {
  region.setBackgrounds(paint.backgrounds);
  region.setFontColors(paint.colours);
  region.setFontWeights(paint.weights);
  region.setFontSizes(paint.sizes);
  region.setHorizontalAlignments(paint.aligns);
  region.setWraps(paint.wraps);
  region.setVerticalAlignment('middle');
  if (paint.framed.length === 0) return;
  const line = SpreadsheetApp.BorderStyle.SOLID;
  sheet.getRangeList(paint.framed).setBorder(true, true, true, true, true, true, '#bcccdc', line);
}

function applyLists(sheet: Sheet, plan: SheetPlan): void {
  for (const list of plan.lists) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...list.values], true)
      .setAllowInvalid(true)
      .setHelpText(list.help)
      .build();
    getBlock(sheet, list.block).setDataValidation(rule);
  }
}

/** Equal neighbours share one call. */
function layOut(sheet: Sheet, plan: SheetPlan): void {
  const widths = plan.columnWidths;
  for (let first = 0; first < widths.length; ) {
    let next = first + 1;
    while (next < widths.length && widths[next] === widths[first]) next += 1;
    sheet.setColumnWidths(first + 1, next - first, widths[first] ?? 100);
    first = next;
  }
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
}

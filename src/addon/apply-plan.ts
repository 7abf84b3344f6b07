// The one place that writes. A plan can name only our own sheets and highlights, so nothing else can be changed here.

import { formatAddress } from '../core/workbook/address.ts';
import type { Block, SheetPlan, WorkbookPlan } from '../core/workbook/plan.ts';
import { applyHighlights } from './apply-highlights.ts';
import { RULE_LOOKS } from './look.ts';
import { type Paint, paintSheet } from './paint-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The grid of a sheet that a script inserts, see docs of insertSheet. */
const NEW_SHEET_ROWS = 1000;
const NEW_SHEET_COLUMNS = 26;

/** Writes what the plan names; each sheet's figures and human texts go out in one call, so a failure cannot part them. */
export function applyPlan(spreadsheet: Spreadsheet, plan: WorkbookPlan): void {
  for (const sheetPlan of plan.sheets) applySheet(spreadsheet, sheetPlan);
  if (plan.highlights.kind === 'set') applyHighlights(spreadsheet, plan.highlights.highlights);
  const shown = plan.show === null ? null : spreadsheet.getSheetByName(plan.show);
  if (shown !== null) spreadsheet.setActiveSheet(shown);
}

function applySheet(spreadsheet: Spreadsheet, plan: SheetPlan): void {
  const existing = spreadsheet.getSheetByName(plan.name);
  if (existing !== null && plan.onlyIfAbsent) return;
  const sheet = existing ?? insertSheet(spreadsheet, plan.name);
  const paint = paintSheet(plan);
  const grid = growGrid(sheet, existing === null, paint);

  const region = sheet.getRange(1, 1, paint.rows, paint.columns);
  if (existing !== null && plan.merges.length > 0) region.breakApart();
  // Formats first: under `@` a text such as 1.10 stays a text and does not become a date.
  region.setNumberFormats(paint.numberFormats);
  region.setValues(paint.values);
  if (existing !== null && grid.rows > paint.rows) {
    const below = sheet.getRange(paint.rows + 1, 1, grid.rows - paint.rows, paint.columns);
    below.clear();
  }
  applyLooks(sheet, region, paint);
  applyRules(sheet, plan);
  applyLists(sheet, plan);
  for (const merge of plan.merges) getBlock(sheet, merge).merge();
  // Widths and frozen rows are set once: a person who changes them keeps them.
  if (existing === null) layOut(sheet, plan);
}

/** A new sheet at the end; inserting makes it active, and `plan.show` decides afterwards what is shown. */
function insertSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  return spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
}

/** setValues does not grow the grid, so rows and columns that are missing are added first. */
function growGrid(sheet: Sheet, isNew: boolean, paint: Paint): { rows: number } {
  const rows = isNew ? NEW_SHEET_ROWS : sheet.getMaxRows();
  const columns = isNew ? NEW_SHEET_COLUMNS : sheet.getMaxColumns();
  if (paint.rows > rows) sheet.insertRowsAfter(rows, paint.rows - rows);
  if (paint.columns > columns) sheet.insertColumnsAfter(columns, paint.columns - columns);
  return { rows: Math.max(rows, paint.rows) };
}

function getBlock(sheet: Sheet, block: Block): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(block.row, block.column, block.rows, block.columns);
}

function applyLooks(sheet: Sheet, region: GoogleAppsScript.Spreadsheet.Range, paint: Paint): void {
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

function applyRules(sheet: Sheet, plan: SheetPlan): void {
  if (plan.rules.length === 0) return;
  const rules = plan.rules.map((rule) => {
    const { background, colour } = RULE_LOOKS[rule.look];
    return SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(rule.startsWith)
      .setBackground(background)
      .setFontColor(colour)
      .setRanges([getBlock(sheet, rule.block)])
      .build();
  });
  sheet.setConditionalFormatRules(rules);
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
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
}

/** What the plan's cells hold now, for the cross-check; whole numbers of calls: one range, one read. */
export function readBack(spreadsheet: Spreadsheet, plan: SheetPlan): unknown[][] {
  const sheet = spreadsheet.getSheetByName(plan.name);
  if (sheet === null) return [];
  const columns = plan.cells.reduce((most, row) => Math.max(most, row.length), 1);
  return sheet.getRange(`A1:${formatAddress(plan.cells.length, columns)}`).getValues();
}

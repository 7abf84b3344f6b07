// Marks cells of schools' sheets by conditional-format rules of ours, told apart by a formula that names us; nothing is repainted.

import { isResultSheetName } from '../../core/reporting/own/sheet-names.ts';
import type { Highlight, HighlightPlan } from '../../core/workbook/plan.ts';
import { type Book, readId } from '../reading/book.ts';
import { HIGHLIGHT_COLOURS } from './look.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Always true (N of a text is 0), and no one else writes it: by it our rules are found again. */
function markerFormula(severity: Highlight['severity']): string {
  return `=N("svodka:${severity}")=0`;
}

function readFormula(rule: Rule): string | null {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' ? formula : null;
}

/** True for a rule that we made. Rules without a formula (scales, bars) are never ours. */
export function isOurRule(rule: Rule): boolean {
  return readFormula(rule)?.includes('svodka:') === true;
}

function buildRule(sheet: Sheet, highlight: Highlight): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(markerFormula(highlight.severity))
    .setBackground(HIGHLIGHT_COLOURS[highlight.severity])
    .setRanges(sheet.getRangeList([...highlight.cells]).getRanges())
    .build();
}

/** Whether the rule marks just these cells for this reason. */
function isSame(rule: Rule | undefined, { severity, cells }: Highlight): boolean {
  if (rule === undefined || readFormula(rule) !== markerFormula(severity)) return false;
  const ranges = rule.getRanges().map((range) => range.getA1Notation());
  return ranges.length === cells.length && ranges.every((range, index) => range === cells[index]);
}

/** Puts the highlights of a sheet in the place of our rules there; other people's rules keep their order. */
function replaceRules(sheet: Sheet, highlights: readonly Highlight[]): void {
  const id = readId(sheet);
  const before = sheet.getConditionalFormatRules();
  const wanted = highlights.filter(({ sheetId, cells }) => sheetId === id && cells.length > 0);
  const others = before.filter((rule) => !isOurRule(rule));
  const isDone =
    others.length + wanted.length === before.length &&
    wanted.every((highlight, index) => isSame(before[index], highlight));
  if (isDone) return;
  // Ours come first: the earlier rule wins where two paint one cell.
  sheet.setConditionalFormatRules([...wanted.map((one) => buildRule(sheet, one)), ...others]);
}

/** Replaces our rules on the sheets by these; an empty list removes them all. Nothing is written where they stand already. */
export function applyHighlights(sheets: readonly Sheet[], highlights: readonly Highlight[]): void {
  for (const sheet of sheets) replaceRules(sheet, highlights);
}

/** Does what the plan says of highlights, on the sheets of the book that findings can name. */
export function applyHighlightPlan(plan: HighlightPlan, { workbook, sheets }: Book): void {
  if (plan.kind === 'leave') return;
  const listSheets = (ids: readonly number[]) => ids.flatMap((id) => sheets.get(id) ?? []);
  if (plan.kind === 'refresh' && !listSheets(plan.shownOn).some(isShownOn)) return;
  const named = workbook.sheets.filter(({ name }) => name !== '' && !isResultSheetName(name));
  applyHighlights(listSheets(named.map(({ id }) => id)), plan.highlights);
}

function isShownOn(sheet: Sheet): boolean {
  return sheet.getConditionalFormatRules().some(isOurRule);
}

// Marks cells of schools' sheets by conditional-format rules of ours, told apart by a formula that names us; nothing is repainted.

import type { Highlight } from '../core/workbook/plan.ts';
import { HIGHLIGHT_COLOURS } from './look.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Always true (N of a text is 0), and no one else writes it: by it our rules are found again. */
function markerFormula(severity: Highlight['severity']): string {
  return `=N("svodka:${severity}")=0`;
}

/** True for a rule that applyHighlights made. Rules without a formula (scales, bars) are never ours. */
export function isOurRule(rule: Rule): boolean {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' && formula.includes('svodka:');
}

function buildRule(sheet: GoogleAppsScript.Spreadsheet.Sheet, highlight: Highlight): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(markerFormula(highlight.severity))
    .setBackground(HIGHLIGHT_COLOURS[highlight.severity])
    .setRanges(sheet.getRangeList([...highlight.cells]).getRanges())
    .build();
}

/** Replaces our rules on every sheet by these; an empty list removes them all. Other people's rules keep their order. */
export function applyHighlights(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  highlights: readonly Highlight[],
): void {
  for (const sheet of spreadsheet.getSheets()) {
    const id = sheet.getSheetId();
    const before = sheet.getConditionalFormatRules();
    const others = before.filter((rule) => !isOurRule(rule));
    const wanted = highlights.filter(({ sheetId, cells }) => sheetId === id && cells.length > 0);
    if (wanted.length === 0 && others.length === before.length) continue;
    // Ours come first: the earlier rule wins where two paint one cell.
    sheet.setConditionalFormatRules([...wanted.map((one) => buildRule(sheet, one)), ...others]);
  }
}

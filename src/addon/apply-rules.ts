// Colours cells of our own sheets by what they begin with, and leaves the rules that people have added there.

import type { PlannedRule } from '../core/workbook/plan.ts';
import { RULE_LOOKS } from './look.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Replaces our rules on a sheet by these; nothing is done without any. Rules of people come first, for the earlier rule wins
 * where two paint one cell. A new sheet has none.
 */
export function applyRules(sheet: Sheet, planned: readonly PlannedRule[], isNew: boolean): void {
  if (planned.length === 0) return;
  const others = isNew ? [] : sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...others, ...planned.map((rule) => buildRule(sheet, rule))]);
}

function buildRule(sheet: Sheet, { block, startsWith, look }: PlannedRule): Rule {
  const { background, colour } = RULE_LOOKS[look];
  return SpreadsheetApp.newConditionalFormatRule()
    .whenTextStartsWith(startsWith)
    .setBackground(background)
    .setFontColor(colour)
    .setRanges([sheet.getRange(block.row, block.column, block.rows, block.columns)])
    .build();
}

/** Our rules are told by their condition and their exact colours, wherever people have moved the column. */
function isOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition === null) return false;
  if (condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH) return false;
  const background = condition.getBackground()?.toLowerCase();
  const fontColour = condition.getFontColor()?.toLowerCase();
  return Object.values(RULE_LOOKS).some(
    (look) => look.background === background && look.colour === fontColour,
  );
}

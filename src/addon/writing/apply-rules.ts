// Colours cells of our own sheets by what they begin with, and leaves the rules that people have added there.

import type { PlannedRule } from '../../core/workbook/plan.ts';
import { getBlock } from './get-block.ts';
import { isOver } from './is-over.ts';
import { RULE_LOOKS } from './look.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Replaces our rules on a sheet by these; nothing is done without any, or where they stand already. Rules of people come
 * first, for the earlier rule wins where two paint one cell. A new sheet has none.
 */
export function applyRules(sheet: Sheet, planned: readonly PlannedRule[], isNew: boolean): void {
  if (planned.length === 0) return;
  const before = isNew ? [] : sheet.getConditionalFormatRules();
  const others = before.filter((rule) => !isOurs(rule));
  const isDone =
    others.length + planned.length === before.length &&
    planned.every((rule, index) => isSame(before[others.length + index], rule));
  if (isDone) return;
  sheet.setConditionalFormatRules([...others, ...planned.map((rule) => buildRule(sheet, rule))]);
}

function buildRule(sheet: Sheet, { block, startsWith, look }: PlannedRule): Rule {
  const { background, colour } = RULE_LOOKS[look];
  return SpreadsheetApp.newConditionalFormatRule()
    .whenTextStartsWith(startsWith)
    .setBackground(background)
    .setFontColor(colour)
    .setRanges([getBlock(sheet, block)])
    .build();
}

/** The condition of a rule that tells by the beginning of a text; null for any other rule. */
function readCondition(rule: Rule) {
  const condition = rule.getBooleanCondition();
  const isTold = condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH;
  return isTold ? condition : null;
}

type Look = (typeof RULE_LOOKS)[PlannedRule['look']];

function hasLook(rule: Rule, { background, colour }: Look): boolean {
  const condition = readCondition(rule);
  return (
    condition?.getBackground()?.toLowerCase() === background &&
    condition.getFontColor()?.toLowerCase() === colour
  );
}

/** Our rules are told by their condition and their exact colours, wherever people have moved the column. */
function isOurs(rule: Rule): boolean {
  return Object.values(RULE_LOOKS).some((look) => hasLook(rule, look));
}

function isSame(rule: Rule | undefined, { block, startsWith, look }: PlannedRule): boolean {
  if (rule === undefined || !hasLook(rule, RULE_LOOKS[look])) return false;
  const [text] = readCondition(rule)?.getCriteriaValues() ?? [];
  const [range, ...more] = rule.getRanges();
  return text === startsWith && more.length === 0 && isOver(range, block);
}

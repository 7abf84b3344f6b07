// Drop-down lists and input hints of our own sheets: whatever else is typed is only warned of, never refused.

import { formatAddress } from '../../core/workbook/address.ts';
import type { PlannedCheck, SheetPlan } from '../../core/workbook/plan.ts';
import { getBlock } from './get-block.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function quote(word: string): string {
  return `"${word.replace(/"/g, '""')}"`;
}

/** The condition of a check, written for the first cell of its block; true for whatever may stand there. */
export function formatCheck({ block, accepts, words }: PlannedCheck): string {
  if (accepts === 'anything') return '=TRUE';
  const cell = formatAddress(block.row, block.column);
  const number = accepts === 'whole' ? `AND(${cell}>=0;${cell}=INT(${cell}))` : `${cell}>=0`;
  const [first, ...others] = words.map((word) => `${cell}=${quote(word)}`);
  const text =
    first === undefined
      ? 'FALSE'
      : others.length === 0
        ? first
        : `OR(${[first, ...others].join(';')})`;
  return `=IF(ISNUMBER(${cell});${number};${text})`;
}

/** Lays the lists and checks of a plan over its sheet, each in one call. */
export function applyChecks(sheet: Sheet, { lists, checks = [] }: SheetPlan): void {
  for (const list of lists) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...list.values], true)
      .setAllowInvalid(true)
      .setHelpText(list.help)
      .build();
    getBlock(sheet, list.block).setDataValidation(rule);
  }
  for (const check of checks) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied(formatCheck(check))
      .setAllowInvalid(true)
      .setHelpText(check.help)
      .build();
    getBlock(sheet, check.block).setDataValidation(rule);
  }
}

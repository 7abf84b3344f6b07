// Our warnings on the sheets that schools fill. They are known by their description; what people have protected stays as it is.

import { assertNever } from '../../core/assert-never.ts';
import { WARNING_MARK } from '../../core/messages/words/period-words.ts';
import type { WarningPlan } from '../../core/workbook/plan.ts';
import type { Book } from '../reading/book.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The protections of the whole sheet: at most one in Google's own tables. */
function listProtections(sheet: Sheet): readonly Protection[] {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
}

function isOurs(protection: Protection): boolean {
  return protection.getDescription().startsWith(WARNING_MARK);
}

/** False where a person has protected the sheet: `protect()` would give that very protection, and ours would take its place. */
function setWarning(sheet: Sheet, description: string): boolean {
  const present = listProtections(sheet);
  const own = present.find(isOurs);
  if (own === undefined && present.length > 0) return false;
  if (own === undefined) addWarning(sheet.protect(), description);
  else own.setWarningOnly(true).setDescription(description);
  return true;
}

/** Until it only warns, a new protection locks the schools out; until it is described, nobody knows it as ours: where either fails it is taken away. */
function addWarning(protection: Protection, description: string): void {
  try {
    protection.setWarningOnly(true).setDescription(description);
  } catch (error) {
    protection.remove();
    throw error;
  }
}

/** Carries out what the plan says of warnings; gives the ids of the sheets that people have protected, which get none of ours, or of those that have lost one. */
export function applyWarnings(plan: WarningPlan, { workbook, sheets }: Book): readonly number[] {
  switch (plan.kind) {
    case 'set':
      return plan.sheetIds.filter((id) => {
        const sheet = sheets.get(id);
        return sheet !== undefined && !setWarning(sheet, plan.description);
      });
    case 'remove':
      return workbook.sheets.flatMap(({ id }) => {
        const sheet = sheets.get(id);
        const own = sheet === undefined ? [] : listProtections(sheet).filter(isOurs);
        for (const protection of own) protection.remove();
        return own.length === 0 ? [] : [id];
      });
    default:
      return assertNever(plan);
  }
}

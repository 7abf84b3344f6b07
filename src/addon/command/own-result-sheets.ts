// Which sheets of a workbook are results that we made.

import { isOurs } from '../../core/reporting/own/own-sheet.ts';
import { isResultSheetName } from '../../core/reporting/own/sheet-names.ts';
import { readWorkbook } from '../reading/read-workbook.ts';

/** Their names in tab order; a sheet of such a name that a person made is not among them. */
export function listOwnResultSheets(): readonly string[] {
  const { workbook } = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  return workbook.sheets
    .filter((sheet) => isResultSheetName(sheet.name) && isOurs(sheet))
    .map(({ name }) => name);
}

// What summaries of earlier years came to, read back from our own sheets: «Сводка 2022» in a workbook of 2023.

import type { YearFigure } from '../../evaluating/dynamics/dynamics.ts';
import type { FormerResults } from '../../evaluating/dynamics/evaluate-dynamics.ts';
import { RESULT_SHEETS } from '../../workbook/own-sheets.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { isOurs } from '../own/own-sheet.ts';
import { readSummaryFigures } from '../summary/read-summary-figures.ts';

const SUMMARY_NAME = new RegExp(`^${RESULT_SHEETS.summary} (\\d{4})$`);

/** The year of a summary's sheet; null for any other. */
function readSheetYear({ name }: SheetSnapshot): number | null {
  const digits = SUMMARY_NAME.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The figures of earlier years' summaries of ours by code; a row whose actual is no number has none. Empty without such a sheet. */
export function readFormerResults(workbook: WorkbookSnapshot, year: number): FormerResults {
  const results = new Map<string, YearFigure[]>();
  for (const sheet of workbook.sheets) {
    const ofYear = readSheetYear(sheet);
    if (ofYear === null || ofYear >= year || !isOurs(sheet)) continue;
    for (const [code, figure] of readSummaryFigures(sheet, ofYear)) {
      results.set(code, [...(results.get(code) ?? []), figure]);
    }
  }
  return results;
}

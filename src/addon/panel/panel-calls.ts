// What the panel asks for over google.script.run: each answer is plain data and carries the panel's new state.

import { explainCampaign } from '../../core/messages/words/campaign-answers.ts';
import { parseAddress } from '../../core/workbook/address.ts';
import { buildSummarySheets } from '../build-summary.ts';
import { checkSchoolRows } from '../check-rows.ts';
import { hideFindingHighlights, showFindingHighlights } from '../highlight-findings.ts';
import { runDialog } from '../run-action.ts';
import { ANY_REQUEST } from '../summarise-spreadsheet.ts';
import type { PanelAnswer } from './panel.ts';
import { answer, readState, showThought } from './panel-answer.ts';
import { buildPanelState } from './panel-state.ts';

/** Reads and evaluates; writes nothing. */
export function answerRead(): PanelAnswer {
  return answer((context) => readState(context, ''), explainCampaign('look'));
}

/** Builds all sheets. */
export function answerBuild(): PanelAnswer {
  return answer((context) => {
    const built = buildSummarySheets(context, ANY_REQUEST, false);
    if (built.kind === 'failed') return built;
    const stamp = { at: built.value.summary.builtAt, isNew: true };
    return { ...built, value: buildPanelState(built.value, stamp, context.language) };
  });
}

/** Checks and writes the findings. */
export function answerCheck(): PanelAnswer {
  return answer((context) => showThought(checkSchoolRows(context, ANY_REQUEST), context));
}

/** Marks or unmarks the cells with findings. */
export function answerHighlight(show: unknown): PanelAnswer {
  return answer((context) =>
    show === true
      ? showThought(showFindingHighlights(context), context)
      : readState(context, hideFindingHighlights(context).message),
  );
}

/** Shows and selects a cell; a failed answer when the sheet or the cell is gone, null when it is shown. */
export function answerSelect(sheetName: unknown, cell: unknown): PanelAnswer | null {
  return runDialog(({ words }) => {
    const place = typeof cell === 'string' ? parseAddress(cell) : undefined;
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = typeof sheetName === 'string' ? spreadsheet.getSheetByName(sheetName) : null;
    if (sheet === null || place === undefined || !isInside(sheet, place)) {
      return { kind: 'failed', message: words.noSuchCell(String(cell)) };
    }
    spreadsheet.setActiveSheet(sheet);
    sheet.getRange(place.row, place.column).activate();
    return null;
  });
}

function isInside(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return row <= sheet.getMaxRows() && column <= sheet.getMaxColumns();
}

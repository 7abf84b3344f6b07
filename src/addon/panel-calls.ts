// What the panel asks for over google.script.run: each answer is plain data and carries the panel's new state.

import { readBuiltAt } from '../core/reporting/own-sheet.ts';
import { parseAddress } from '../core/workbook/address.ts';
import { buildSummarySheets } from './build-summary.ts';
import { checkSchoolRows } from './check-rows.ts';
import { hideFindingHighlights, showFindingHighlights } from './highlight-findings.ts';
import type { PanelAnswer, PanelState } from './panel.ts';
import { buildPanelState, buildProblemState } from './panel-state.ts';
import { type ActionContext, type Outcome, runAction, runDialog } from './run-action.ts';
import { ANY_REQUEST, summariseSpreadsheet, type Thought } from './summarise-spreadsheet.ts';

function answer(action: (context: ActionContext) => Outcome<PanelState>): PanelAnswer {
  const outcome = runAction(action, { toPanel: true });
  if (outcome.kind === 'failed') return outcome;
  return { kind: 'done', message: outcome.message, state: outcome.value };
}

/** The panel after an action that wrote something other than «Сводка», whose stamp is still the one that was read. */
function showThought(outcome: Outcome<Thought>, { language }: ActionContext): Outcome<PanelState> {
  if (outcome.kind === 'failed') return outcome;
  const { book, summary } = outcome.value;
  const builtAt = readBuiltAt(book.workbook, summary.year);
  return { ...outcome, value: buildPanelState(outcome.value, builtAt, language) };
}

/** The table as it stands. One without a form is not a failure here: the panel shows the sentence that says so. */
function readState(context: ActionContext, message: string): Outcome<PanelState> {
  const thought = summariseSpreadsheet(context, ANY_REQUEST);
  if (thought.kind === 'done') return showThought({ ...thought, message }, context);
  return { kind: 'done', message, value: buildProblemState(thought.message, context.language) };
}

/** Reads and evaluates; writes nothing. */
export function answerRead(): PanelAnswer {
  return answer((context) => readState(context, ''));
}

/** Builds all sheets. */
export function answerBuild(): PanelAnswer {
  return answer((context) => {
    const built = buildSummarySheets(context, ANY_REQUEST, false);
    if (built.kind === 'failed') return built;
    const { builtAt } = built.value.summary;
    return { ...built, value: buildPanelState(built.value, builtAt, context.language) };
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

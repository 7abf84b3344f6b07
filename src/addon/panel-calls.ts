// What the panel asks for over google.script.run: each answer is plain data and carries the panel's new state.

import { chooseAddonWords } from '../core/messages/addon-words.ts';
import { parseAddress } from '../core/workbook/address.ts';
import { buildSummarySheets } from './build-summary.ts';
import { checkSchoolRows } from './check-rows.ts';
import { hideFindingHighlights, showFindingHighlights } from './highlight-findings.ts';
import type { PanelAnswer } from './panel.ts';
import { buildPanelState, buildProblemState } from './panel-state.ts';
import { reportProgress } from './progress.ts';
import { type ActionContext, type Outcome, runAction } from './run-action.ts';
import { ANY_REQUEST, summariseSpreadsheet, type Thought } from './summarise-spreadsheet.ts';
import { readUserLanguage } from './user-language.ts';

function answer(action: (context: ActionContext) => Outcome<Thought>): PanelAnswer {
  const language = readUserLanguage();
  const outcome = runAction(action, language);
  if (outcome.kind === 'failed') return outcome;
  return {
    kind: 'done',
    message: outcome.message,
    state: buildPanelState(outcome.value, language),
  };
}

/** The table as it stands. One without a form is not a failure here: the panel shows the sentence that says so. */
export function answerRead(): PanelAnswer {
  const language = readUserLanguage();
  const outcome = runAction<PanelAnswer>((context) => {
    const thought = summariseSpreadsheet(context, ANY_REQUEST);
    reportProgress('done', context.words);
    const state =
      thought.kind === 'failed'
        ? buildProblemState(thought.message, language)
        : buildPanelState(thought.value, language);
    return { kind: 'done', message: '', value: { kind: 'done', message: '', state } };
  }, language);
  return outcome.kind === 'failed' ? outcome : outcome.value;
}

/** Builds all sheets. */
export function answerBuild(): PanelAnswer {
  return answer((context) => buildSummarySheets(context, ANY_REQUEST, false));
}

/** Checks and writes the findings. */
export function answerCheck(): PanelAnswer {
  return answer((context) => checkSchoolRows(context, ANY_REQUEST));
}

/** Marks or unmarks the cells with findings, then reads the table again. */
export function answerHighlight(show: unknown): PanelAnswer {
  const outcome = runAction(show === true ? showFindingHighlights : hideFindingHighlights);
  if (outcome.kind === 'failed') return outcome;
  const read = answerRead();
  return read.kind === 'done' ? { ...read, message: outcome.message } : read;
}

/** Shows and selects a cell; a failed answer when the sheet or the cell is gone, null when it is shown. */
export function answerSelect(sheetId: unknown, cell: unknown): PanelAnswer | null {
  const words = chooseAddonWords(readUserLanguage());
  const place = typeof cell === 'string' ? parseAddress(cell) : undefined;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === sheetId);
  const inside =
    sheet !== undefined &&
    place !== undefined &&
    place.row <= sheet.getMaxRows() &&
    place.column <= sheet.getMaxColumns();
  if (!inside) return { kind: 'failed', message: words.noSuchCell(String(cell)) };
  spreadsheet.setActiveSheet(sheet);
  sheet.getRange(place.row, place.column).activate();
  return null;
}

// The actions «Исправить в таблице» and its undo: one cell, recorded on «Журнал», or a sentence and nothing written.

import { type CorrectionRecord, nameRecord } from '../core/correcting/correction-record.ts';
import { findCorrected } from '../core/correcting/find-corrected.ts';
import { listCorrections } from '../core/correcting/list-corrections.ts';
import {
  type CorrectionSource,
  planCorrection,
  planUndo,
  planUndoRecord,
} from '../core/correcting/plan-correction.ts';
import { chooseMessages } from '../core/messages/choose-messages.ts';
import { formatNumber } from '../core/messages/format-number.ts';
import { chooseCorrectionWords } from '../core/messages/words/correction-words.ts';
import { chooseSheetWords } from '../core/messages/words/sheet-words.ts';
import { nameField, nameSchool } from '../core/reading/school-of-row.ts';
import type { WorkbookPlan } from '../core/workbook/plan.ts';
import type { PanelCorrection } from './panel/panel.ts';
import { readId } from './reading/book.ts';
import type { ActionContext, Failure, Outcome } from './run-action.ts';
import { ANY_REQUEST, summariseSpreadsheet, type Thought } from './summarise-spreadsheet.ts';
import { mayBeWritten } from './writing/apply-corrections.ts';
import { writePlan } from './writing/write-plan.ts';

/** What a person has confirmed: the cell, whose it was, and what was seen in it. */
export type CorrectionRequest = PanelCorrection;

function refuse(message: string): Failure {
  return { kind: 'failed', message };
}

function buildSource({ summary, book }: Thought, language: 'ru' | 'en'): CorrectionSource {
  const words = chooseSheetWords(language);
  return { summary, workbook: book.workbook, messages: chooseMessages(language), words };
}

/** Writes the plan, with the user left on the sheet where they are, also where «Журнал» had to be made. */
function write(context: ActionContext, { book }: Thought, plan: WorkbookPlan): Failure | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const shown = spreadsheet.getActiveSheet();
  const outcome = writePlan(context, book, plan);
  if (outcome.kind === 'failed') return outcome;
  if (readId(spreadsheet.getActiveSheet()) !== readId(shown)) spreadsheet.setActiveSheet(shown);
  return null;
}

/** Writes the number in place of the text that the request names. */
export function correctCell(context: ActionContext, request: CorrectionRequest): Outcome<string> {
  const words = chooseCorrectionWords(context.language);
  const { sheet, cell, school, field, original, value } = request;
  const thought = summariseSpreadsheet(context, ANY_REQUEST);
  if (thought.kind === 'failed') return thought;
  const { summary, book } = thought.value;
  const found = listCorrections(summary).find(
    ({ row, reading }) => row.sheetName === sheet && reading.cell === cell,
  );
  if (found === undefined || found.reading.original !== original || found.value !== value) {
    return refuse(words.notCertain(sheet, cell, original));
  }
  // Rows may have been sorted, or columns moved, since the person looked: a like text there is somebody else's.
  const { row, reading } = found;
  if (nameSchool(row) !== school || nameField(row, reading.field) !== field) {
    return refuse(words.moved(sheet, cell, school));
  }
  const range = book.sheets.get(row.sheetId)?.getRange(cell);
  if (range === undefined) return refuse(words.changed(sheet, cell, original));
  if (range.getFormula() !== '') return refuse(words.hasFormula(sheet, cell));
  const numberFormat = range.getNumberFormat();
  const source = buildSource(thought.value, context.language);
  const failed = write(context, thought.value, planCorrection(source, found, numberFormat));
  if (failed !== null) return failed;
  if (typeof range.getValue() !== 'number') return refuse(words.notWritten(sheet, cell));
  const after = formatNumber(value, 6, context.language);
  return { kind: 'done', message: words.corrected(cell, original, after), value: cell };
}

/** Puts the text of a recorded correction back. */
export function undoCorrection(context: ActionContext, id: string): Outcome<string> {
  const words = chooseCorrectionWords(context.language);
  const thought = summariseSpreadsheet(context, ANY_REQUEST);
  if (thought.kind === 'failed') return thought;
  const { summary, book } = thought.value;
  const record = summary.corrections.find((one) => nameRecord(one) === id);
  if (record === undefined) return refuse(words.noRecord);
  if (record.undone !== null) return refuse(words.alreadyUndone(record.cell));
  const found = findCorrected(record, summary.tables);
  if (found.kind !== 'stands') return refuse(describeChange(record, context.language));
  const { row, reading } = found;
  const { original: shows, cell } = reading;
  const range = book.sheets.get(row.sheetId)?.getRange(cell);
  if (range === undefined || !mayBeWritten(range, shows)) {
    return refuse(words.changed(row.sheetName, cell, shows));
  }
  const failed = write(context, thought.value, planUndo(record, found));
  if (failed !== null) return failed;
  if (range.getValue() !== record.before) return refuse(words.notWritten(row.sheetName, cell));
  const source = buildSource(thought.value, context.language);
  const unrecorded = write(context, thought.value, planUndoRecord(source, record, found));
  if (unrecorded !== null) return unrecorded;
  return { kind: 'done', message: words.undone(cell, record.before), value: cell };
}

function describeChange({ sheet, cell, after }: CorrectionRecord, language: 'ru' | 'en'): string {
  const shown = formatNumber(after, 6, language);
  return chooseCorrectionWords(language).changed(sheet, cell, shown);
}

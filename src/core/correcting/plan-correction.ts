// Corrections as plans. The record of one goes to «Журнал» before the cell is written, and that of its undo after: whatever
// breaks off in between, no cell holds a number that «Журнал» does not know of.

import type { Messages } from '../messages/messages.ts';
import type { SheetWords } from '../messages/words/sheet-words.ts';
import { nameField, nameSchool } from '../reading/school-of-row.ts';
import { planJournalSheet } from '../reporting/journal/plan-journal-sheet.ts';
import { findOwnSheet } from '../reporting/own/own-sheet.ts';
import { JOURNAL_TABLE } from '../reporting/own/own-tables.ts';
import { settleSheet } from '../reporting/own/settle-sheet.ts';
import type { Summary } from '../summary.ts';
import type { CellCorrection, WorkbookPlan } from '../workbook/plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type CorrectionRecord, nameRecord } from './correction-record.ts';
import { findCorrected, type Standing } from './find-corrected.ts';
import type { Correctable } from './list-corrections.ts';
import { replaceReading } from './replace-reading.ts';

/** What a plan is made from. */
export interface CorrectionSource {
  readonly summary: Summary;
  readonly workbook: WorkbookSnapshot;
  readonly messages: Messages;
  readonly words: SheetWords;
}

/** The format under which everything typed stays text, and the one that leaves a number a number. */
const PLAIN_TEXT = '@';
const AUTOMATIC = 'General';

/** Whether an attempt that broke off has already taken the format `@` from the cell. */
function hadPlainText(
  { corrections, tables }: Summary,
  { row, reading }: Correctable,
  before: string,
): boolean {
  return corrections.some((record) => {
    if (!record.plainText || record.undone !== null || record.before !== before) return false;
    const found = findCorrected(record, tables);
    if (found.kind !== 'restored') return false;
    return found.row.sheetId === row.sheetId && found.reading.cell === reading.cell;
  });
}

/** The record of a correction; `numberFormat` is that of its cell now. */
export function buildRecord(
  correctable: Correctable,
  summary: Summary,
  numberFormat: string,
): CorrectionRecord {
  const { form, row, reading, value } = correctable;
  const { field, cell, raw, original } = reading;
  const before = typeof raw === 'string' ? raw : original;
  const undone = summary.corrections.filter(
    (one) =>
      one.undone !== null &&
      one.at === summary.builtAt &&
      one.sheet === row.sheetName &&
      one.cell === cell &&
      one.before === before,
  );
  return {
    at: summary.builtAt,
    turn: undone.length,
    sheet: row.sheetName,
    cell,
    school: nameSchool(row),
    field: nameField(row, field),
    form: form.key,
    key: field.key,
    before,
    after: value,
    plainText: numberFormat === PLAIN_TEXT || hadPlainText(summary, correctable, before),
    undone: null,
  };
}

const NOTHING: WorkbookPlan = { sheets: [], highlights: { kind: 'leave' }, show: null };

/** «Журнал» anew with these records. */
function planRecords(
  { summary, workbook, messages, words }: CorrectionSource,
  corrections: readonly CorrectionRecord[],
): WorkbookPlan {
  const planned = planJournalSheet({ ...summary, corrections }, messages, words);
  const former = findOwnSheet(workbook, planned.name);
  return { ...NOTHING, sheets: [settleSheet(planned, former, JOURNAL_TABLE, words)] };
}

/**
 * The plan that records the correction and writes the number. A cell whose format shows percents gets the fraction that it
 * shows as this number; one that keeps everything as text gets the automatic format, for a number in it might be kept as
 * text too.
 */
export function planCorrection(
  source: CorrectionSource,
  correctable: Correctable,
  numberFormat: string,
): WorkbookPlan {
  const { row, reading, value } = correctable;
  const record = buildRecord(correctable, source.summary, numberFormat);
  const others = source.summary.corrections.filter(
    (other) => nameRecord(other) !== nameRecord(record),
  );
  const cell: CellCorrection = {
    sheetId: row.sheetId,
    cell: reading.cell,
    shows: reading.original,
    becomes: { kind: 'number', value: isPercent(numberFormat) ? value / 100 : value },
    numberFormat: numberFormat === PLAIN_TEXT ? AUTOMATIC : null,
  };
  const summary = replaceReading(source.summary, row, reading, value);
  return { ...planRecords({ ...source, summary }, [record, ...others]), corrections: [cell] };
}

function isPercent(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** The plan that puts the text back into the cell that shows the number now. */
export function planUndo(record: CorrectionRecord, { row, reading }: Standing): WorkbookPlan {
  const correction: CellCorrection = {
    sheetId: row.sheetId,
    cell: reading.cell,
    shows: reading.original,
    becomes: { kind: 'text', text: record.before },
    numberFormat: record.plainText ? PLAIN_TEXT : null,
  };
  return { ...NOTHING, corrections: [correction] };
}

/** The plan that records the undo. */
export function planUndoRecord(
  source: CorrectionSource,
  record: CorrectionRecord,
  { row, reading }: Standing,
): WorkbookPlan {
  const undone = { ...record, undone: source.summary.builtAt };
  const name = nameRecord(record);
  const { corrections } = source.summary;
  const summary = replaceReading(source.summary, row, reading, record.before);
  return planRecords(
    { ...source, summary },
    corrections.map((one) => (nameRecord(one) === name ? undone : one)),
  );
}

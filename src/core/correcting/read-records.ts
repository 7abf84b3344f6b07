// The corrections that «Журнал» records, read back before it is written anew.

import { ALL_SHEET_WORDS } from '../messages/words/sheet-words.ts';
import { findOwnSheet } from '../reporting/own/own-sheet.ts';
import { JOURNAL_TABLE } from '../reporting/own/own-tables.ts';
import { readTableRows } from '../reporting/own/read-table-rows.ts';
import { JOURNAL_SHEET } from '../reporting/own/sheet-names.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type CorrectionRecord, nameRecord, parseRecord } from './correction-record.ts';

/** Each once, in the order of the sheet: the newest first; empty when there is no journal of ours. */
export function readRecords(workbook: WorkbookSnapshot): readonly CorrectionRecord[] {
  const sheet = findOwnSheet(workbook, JOURNAL_SHEET);
  if (sheet === undefined) return [];
  const events = new Set(ALL_SHEET_WORDS.map((words) => words.journal.events.corrected));
  const records = new Map<string, CorrectionRecord>();
  for (const { texts } of readTableRows(sheet, JOURNAL_TABLE).rows) {
    const isCorrection = events.has((texts.event ?? '').trim());
    const record = isCorrection ? parseRecord(texts.key ?? '') : null;
    if (record !== null && !records.has(nameRecord(record)))
      records.set(nameRecord(record), record);
  }
  return [...records.values()];
}

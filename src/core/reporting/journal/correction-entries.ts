// What «Журнал» says of corrections: the text and the number, when, and what stands in the cell by now.

import type { CorrectionRecord } from '../../correcting/correction-record.ts';
import { writeRecord } from '../../correcting/correction-record.ts';
import { findCorrected } from '../../correcting/find-corrected.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { FormTable } from '../../reading/reading.ts';
import { BLANK_ENTRY, type JournalEntry } from './journal-entry.ts';

function listOfRecord(
  record: CorrectionRecord,
  tables: readonly FormTable[],
  { journal }: SheetWords,
): JournalEntry[] {
  const { at, school, field, before, after, undone } = record;
  const found = findCorrected(record, tables);
  const place =
    found.kind === 'changed'
      ? { sheet: record.sheet, cell: record.cell }
      : { sheet: found.row.sheetName, cell: found.reading.cell };
  const common = { ...BLANK_ENTRY, subject: school, field, place };
  const corrected: JournalEntry = {
    ...common,
    event: 'corrected',
    original: before,
    value: after,
    details: undone === null ? journal.correctedAt(at, found.kind) : at,
    key: writeRecord(record),
  };
  if (undone === null) return [corrected];
  const taken = { original: String(after), value: before, details: undone };
  return [corrected, { ...common, ...taken, event: 'correction-undone' }];
}

/** An entry for each correction, and one more where it was taken back. */
export function listCorrectionEntries(
  corrections: readonly CorrectionRecord[],
  tables: readonly FormTable[],
  words: SheetWords,
): JournalEntry[] {
  return corrections.flatMap((record) => listOfRecord(record, tables, words));
}

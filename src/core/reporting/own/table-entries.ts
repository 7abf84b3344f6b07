// What «Журнал» records of the schools' table: texts read as values, names matched to the register, rows passed over.

import type { JournalEvent, SheetWords } from '../../messages/words/sheet-words.ts';
import type { FormTable, Reading, SchoolRow, SkippedRow } from '../../reading/reading.ts';
import { nameField, nameSchool } from '../../reading/school-of-row.ts';
import { formatAddress } from '../../workbook/address.ts';
import { BLANK_ENTRY, type JournalEntry } from '../journal/journal-entry.ts';

/** Which event a reading is; undefined for what was typed as a number, left blank or could not be read (a finding). */
function tellEvent({ how, raw, original }: Reading): JournalEvent | undefined {
  switch (how) {
    case 'labelled':
      return 'read-labelled';
    case 'list':
      return 'read-list';
    case 'words':
      return 'read-words';
    case 'number':
      // Digits kept as text, as some spreadsheets export every number, leave nothing to tell.
      return typeof raw === 'string' && !/^\d+$/.test(raw.trim()) ? 'read-number' : undefined;
    case 'not-applicable':
      return original.trim() === '' ? undefined : 'not-applicable';
    case 'blank':
    case 'unreadable':
      return undefined;
  }
}

/** «победители 4, призёры 1»; for a list the names in their order. */
function formatParts({ how, parts }: Reading): string {
  const named = parts.map(({ label, value }) => (how === 'list' ? label : `${label} ${value}`));
  return named.join(how === 'list' ? '; ' : ', ');
}

function listReadings(table: FormTable, row: SchoolRow): JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const { field } of table.bindings) {
    const reading = row.readings[field.key];
    const event = reading === undefined ? undefined : tellEvent(reading);
    if (reading === undefined || event === undefined) continue;
    entries.push({
      ...BLANK_ENTRY,
      event,
      subject: nameSchool(row),
      field: nameField(row, field),
      place: { sheet: row.sheetName, cell: reading.cell },
      original: reading.original,
      value: reading.value,
      details: formatParts(reading),
    });
  }
  return entries;
}

function listMatches({ rows }: FormTable): JournalEntry[] {
  return rows.flatMap((row) => {
    if (row.match.kind !== 'matched' || row.match.school.name === row.name.trim()) return [];
    const place = { sheet: row.sheetName, cell: row.nameCell };
    const { name } = row.match.school;
    return [
      {
        ...BLANK_ENTRY,
        event: 'matched-name',
        subject: name,
        place,
        original: row.name,
        value: name,
      },
    ];
  });
}

/** Blank rows are not worth a line. */
const SKIPPED_EVENTS: Readonly<Record<SkippedRow['why'], JournalEvent | undefined>> = {
  numbering: 'skipped-numbering',
  section: 'skipped-section',
  total: 'skipped-total',
  blank: undefined,
};

function listSkipped(table: FormTable, words: SheetWords): JournalEntry[] {
  const { sheetName, schoolColumn } = table;
  return table.skipped.flatMap(({ row, text, why }) => {
    const event = SKIPPED_EVENTS[why];
    if (event === undefined) return [];
    const place = { sheet: sheetName, cell: formatAddress(row, schoolColumn) };
    const subject = words.journal.row(row);
    return [{ ...BLANK_ENTRY, event, subject, place, original: text }];
  });
}

/** The entries of a table: readings by row, then names, then rows passed over. */
export function listTableEntries(table: FormTable, words: SheetWords): JournalEntry[] {
  return [
    ...table.rows.flatMap((row) => listReadings(table, row)),
    ...listMatches(table),
    ...listSkipped(table, words),
  ];
}

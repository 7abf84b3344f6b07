// «Журнал»: what was read from text, explained, entered by hand or passed over, with the original beside what was taken.

import type { Messages } from '../../messages/messages.ts';
import type { JournalColumn, SheetWords } from '../../messages/words/sheet-words.ts';
import type { Summary } from '../../summary.ts';
import type { PlannedCell, SheetPlan } from '../../workbook/plan.ts';
import { linkToCell } from '../draft/link-cell.ts';
import {
  addHeaderRow,
  addRow,
  addStyle,
  finishSheet,
  type SheetDraft,
  startSheet,
} from '../draft/sheet-draft.ts';
import { clipText } from '../draft/text-lines.ts';
import {
  JOURNAL_COLUMNS,
  journalColumn,
  LIST_HEADER_ROW,
  LONGEST_FIELD,
} from '../findings/findings-columns.ts';
import { JOURNAL_SHEET } from '../own/sheet-names.ts';
import { addHeadRows } from '../own/stamp.ts';
import { listJournalEntries } from './journal-entries.ts';
import type { JournalEntry } from './journal-entry.ts';

/** The sheet: as many rows below the headings as there were events; a calm sentence when there were none. */
export function planJournalSheet(
  summary: Summary,
  messages: Messages,
  words: SheetWords,
): SheetPlan {
  const entries = listJournalEntries(summary, messages, words);
  const draft = startSheet(JOURNAL_COLUMNS.length);
  addHeadRows(draft, summary, words, {
    title: words.journal.title(summary.programme.title, summary.year),
    guide: entries.length === 0 ? words.journal.none : words.journal.guide(entries.length),
  });
  if (entries.length > 0) {
    addHeaderRow(
      draft,
      JOURNAL_COLUMNS.map(([column]) => words.journal.columns[column]),
    );
    entries.forEach((entry, index) => {
      addRow(draft, listCells(entry, index + 1, words));
    });
    styleEntries(draft, entries);
  }
  return finishSheet(draft, {
    name: JOURNAL_SHEET,
    columnWidths: JOURNAL_COLUMNS.map(([, width]) => width),
    frozenRows: LIST_HEADER_ROW,
    frozenColumns: 0,
  });
}

function listCells(entry: JournalEntry, number: number, words: SheetWords): PlannedCell[] {
  const cells: Record<JournalColumn, PlannedCell> = {
    number,
    event: words.journal.events[entry.event],
    subject: entry.subject,
    field: clipText(entry.field, LONGEST_FIELD),
    cell: linkToCell(entry.place),
    original: entry.original,
    value: entry.value,
    details: entry.details,
    explanation: entry.explanation,
    key: entry.key,
  };
  return JOURNAL_COLUMNS.map(([column]) => (cells[column] === '' ? null : cells[column]));
}

function styleEntries(draft: SheetDraft, entries: readonly JournalEntry[]): void {
  const row = LIST_HEADER_ROW + 1;
  const rows = entries.length;
  const block = (column: JournalColumn) => ({
    row,
    rows,
    column: journalColumn(column),
    columns: 1,
  });
  const values = entries.map(({ value }) => value);
  const whole = values.every((value) => typeof value !== 'number' || Number.isInteger(value));
  addStyle(draft, { row, rows, column: 1, columns: draft.columns }, 'text');
  addStyle(draft, block('number'), 'code', { numberFormat: '0' });
  addStyle(draft, block('cell'), 'link');
  addStyle(draft, block('value'), 'text', {
    align: 'center',
    numberFormat: whole ? '#,##0' : '#,##0.##',
  });
  addStyle(draft, block('key'), 'stamp');
}

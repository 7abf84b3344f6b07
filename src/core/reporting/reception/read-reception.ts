// «Приёмка» read back: what the specialist said of each school, and the values that were kept beside it.

import { readRecord } from '../../campaign/kept-values.ts';
import { NO_NOTE, type Reception, type ReceptionNote } from '../../campaign/reception.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { joinTexts } from '../draft/cell-text.ts';
import { findOwnSheet, readStampMoment } from '../own/own-sheet.ts';
import { readTableRows } from '../own/read-table-rows.ts';
import { nameReceptionSheet } from '../own/sheet-names.ts';
import { RECEPTION_TABLE } from './reception-table.ts';

/** Two rows of one school keep the words of both, and the values of the first that has any. */
function addNote(before: ReceptionNote, texts: Readonly<Record<string, string>>): ReceptionNote {
  const take = (name: 'accepted' | 'built') =>
    before[name].kind === 'none' ? readRecord(texts[name] ?? '') : before[name];
  return {
    decision: joinTexts(before.decision, (texts.decision ?? '').trim()),
    comment: joinTexts(before.comment, texts.comment ?? ''),
    accepted: take('accepted'),
    built: take('built'),
  };
}

/** The notes of a year by school; none where there is no such sheet of ours. */
export function readReception(workbook: WorkbookSnapshot, year: number): Reception {
  const notes = new Map<string, ReceptionNote>();
  const sheet = findOwnSheet(workbook, nameReceptionSheet(year));
  if (sheet === undefined) return { builtAt: null, notes };
  for (const { key, texts } of readTableRows(sheet, RECEPTION_TABLE).rows) {
    notes.set(key, addNote(notes.get(key) ?? NO_NOTE, texts));
  }
  return { builtAt: readStampMoment(sheet), notes };
}

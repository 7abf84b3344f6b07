// The frozen copy of a closed period read back: when it was made, and what every school's cells showed then.

import { type KeptValues, readRecord } from '../../campaign/kept-values.ts';
import type { FrozenCopy } from '../../campaign/period.ts';
import { ALL_PERIOD_WORDS, type FrozenColumn } from '../../messages/words/period-words.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { readRowTexts } from '../draft/cell-text.ts';
import { findEndRow, findOwnSheet, findStampRow } from '../own/own-sheet.ts';
import { normaliseHeading } from '../own/own-table.ts';
import { nameFrozenSheet } from '../own/sheet-names.ts';

/** Copies of so many forms are looked for. */
const MOST_FORMS = 20;
const MOMENT = /\d\d\.\d\d\.\d{4} \d\d:\d\d/;

interface Stamp {
  readonly kind: 'closed' | 'reopened';
  readonly at: string | null;
}

/** A copy whose stamp is gone still says that the period is closed. */
function readStamp(sheet: SheetSnapshot): Stamp {
  const row = findStampRow(sheet);
  const texts = row === undefined ? [] : readRowTexts(sheet, row);
  const text = texts.find((one) => one.trim() !== '')?.trim() ?? '';
  const isReopened = ALL_PERIOD_WORDS.some((words) => text.startsWith(words.reopenedMarker));
  return { kind: isReopened ? 'reopened' : 'closed', at: MOMENT.exec(text)?.[0] ?? null };
}

function findColumn(header: readonly string[], name: FrozenColumn): number {
  const headings = ALL_PERIOD_WORDS.map((words) => normaliseHeading(words.columns[name]));
  return header.findIndex((text) => headings.includes(normaliseHeading(text)));
}

/** Adds what the rows of a sheet keep; a row of which the record is broken is passed over. */
function gatherValues(sheet: SheetSnapshot, values: Map<string, KeptValues>): void {
  const lines = sheet.values.slice(0, findEndRow(sheet)).map((_, row) => readRowTexts(sheet, row));
  const at = lines.findIndex(
    (line) => findColumn(line, 'values') >= 0 && findColumn(line, 'school') >= 0,
  );
  const header = lines[at] ?? [];
  const [record, school] = [findColumn(header, 'values'), findColumn(header, 'school')];
  for (const line of at < 0 ? [] : lines.slice(at + 1)) {
    const kept = readRecord(line[record] ?? '');
    const name = (line[school] ?? '').trim();
    if (kept.kind !== 'known' || name === '') continue;
    values.set(name, new Map([...(values.get(name) ?? []), ...kept.values]));
  }
}

/** The sheets of the copy: those that were made when the first one was; what an earlier closing left of another form is none. */
function listCopies(workbook: WorkbookSnapshot, year: number): readonly SheetSnapshot[] {
  const names = Array.from({ length: MOST_FORMS }, (_, index) => nameFrozenSheet(year, index));
  const found = names.map((name) => findOwnSheet(workbook, name));
  const [first] = found;
  if (first === undefined || first.values.length === 0) return [];
  const { at } = readStamp(first);
  return found.flatMap((sheet) =>
    sheet === undefined || readStamp(sheet).at !== at ? [] : [sheet],
  );
}

/** The copy of a year; open where there is none of ours, or it is blank. */
export function readFrozenCopy(workbook: WorkbookSnapshot, year: number): FrozenCopy {
  const sheets = listCopies(workbook, year);
  const [first] = sheets;
  if (first === undefined) return { kind: 'open' };
  const { kind, at } = readStamp(first);
  const values = new Map<string, KeptValues>();
  for (const sheet of sheets) gatherValues(sheet, values);
  return { kind, at, sheets: sheets.map(({ name, id }) => ({ name, id })), values };
}

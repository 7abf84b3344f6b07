// The sheet «Публикация» → what a published report prints, row by row, for the audit.

import {
  PUBLISHED_KINDS,
  type Publication,
  type PublicationFault,
  type Published,
  type PublishedKind,
  type PublishedUnit,
} from '../auditing/published.ts';
import { readPeriod } from '../auditing/published-period.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { compactText } from './normalise-text.ts';
import { PUBLICATION_COLUMNS, type PublicationKey } from './publication-columns.ts';
import { readSettingsNumber } from './read-settings-number.ts';
import {
  findSettingsSheet,
  findSettingsTable,
  isNumberingRow,
  type SettingsTable,
  takeCell,
} from './settings-table.ts';

/** Names of the sheet of the publication. */
export const PUBLICATION_SHEET_NAMES: readonly string[] = ['Публикация', 'Publication'];

export type PublicationReading =
  | {
      readonly kind: 'read';
      readonly publication: Publication;
      readonly faults: readonly PublicationFault[];
    }
  /** No such sheet, or one without the heading «Напечатано» or without a filled row. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'no-header'; readonly sheet: string }
  | { readonly kind: 'empty'; readonly sheet: string };

type Table = SettingsTable<PublicationKey>;

const KINDS: ReadonlyMap<string, PublishedKind> = new Map(
  PUBLISHED_KINDS.map(([kind, word]) => [compactText(word), kind]),
);
const MET = /^(?:✓|✔|☑|\+|да|выполнен[оа]?)$/i;
const MISSED = /^(?:—|–|-|✗|✘|нет|не выполнен[оа]?)$/i;

function readKind(table: Table, row: number, faults: PublicationFault[]): PublishedKind | null {
  const { text, cell } = takeCell(table, row, 'kind');
  if (text === '') return 'figure';
  const kind = KINDS.get(compactText(text));
  if (kind !== undefined) return kind;
  faults.push({ cell, field: table.headings.get('kind') ?? '', found: text, expected: 'kind' });
  return null;
}

function readNumber(
  table: Table,
  row: number,
  key: 'part' | 'whole',
  faults: PublicationFault[],
): number | null {
  const cell = takeCell(table, row, key);
  const number = readSettingsNumber(cell);
  if (number.kind === 'number') return number.value;
  if (number.kind === 'unreadable') {
    const field = table.headings.get(key) ?? '';
    faults.push({ cell: cell.cell, field, found: cell.text, expected: 'number' });
  }
  return null;
}

function readUnit(text: string): PublishedUnit {
  if (text === '') return null;
  return text.startsWith('%') || /^проц/i.test(text) ? 'percent' : 'count';
}

function readMark(table: Table, row: number, faults: PublicationFault[]): boolean | null {
  const { text, cell } = takeCell(table, row, 'mark');
  if (text === '') return null;
  if (MET.test(text)) return true;
  if (MISSED.test(text)) return false;
  faults.push({ cell, field: table.headings.get('mark') ?? '', found: text, expected: 'mark' });
  return null;
}

function readRow(table: Table, row: number, faults: PublicationFault[]): Published | null {
  const take = (key: PublicationKey) => takeCell(table, row, key);
  const said = PUBLICATION_COLUMNS.some(
    ({ key }) => key !== 'place' && key !== 'kind' && take(key).text !== '',
  );
  if (!said) return null;
  const kind = readKind(table, row, faults);
  if (kind === null) return null;
  const printed = take('printed');
  const place = take('place').text;
  const when = take('period').text;
  return {
    cell: printed.text === '' && take('title').text !== '' ? take('title').cell : printed.cell,
    place,
    document: place.split(',')[0]?.trim() ?? '',
    kind,
    code: take('code').text,
    title: take('title').text,
    when,
    period: readPeriod(kind === 'period' ? printed.text : when),
    printed: printed.text,
    part: readNumber(table, row, 'part', faults),
    whole: readNumber(table, row, 'whole', faults),
    wholeLabel: take('wholeLabel').text,
    unit: readUnit(take('unit').text),
    mark: readMark(table, row, faults),
    measure: take('measure').text,
    group: take('group').text,
  };
}

/**
 * Reads «Публикация». A row without a kind is a figure; a row of a kind that is not known, and a number or mark that
 * cannot be read, are faults, and the row or the cell is left out. Rows that say nothing are passed over.
 */
export function readPublication(workbook: WorkbookSnapshot): PublicationReading {
  const sheet = findSettingsSheet(workbook, PUBLICATION_SHEET_NAMES);
  if (sheet === undefined) return { kind: 'absent' };
  const table = findSettingsTable(sheet, PUBLICATION_COLUMNS, 'printed');
  if (table === null) return { kind: 'no-header', sheet: sheet.name };
  const faults: PublicationFault[] = table.repeated.map(({ key }) => ({
    cell: takeCell(table, table.headerRow, key).cell,
    field: table.headings.get(key) ?? '',
    found: takeCell(table, table.headerRow, key).text,
    expected: 'column',
  }));
  const rows: Published[] = [];
  for (let row = table.headerRow + 1; row <= sheet.texts.length; row += 1) {
    if (isNumberingRow(table, row)) continue;
    const read = readRow(table, row, faults);
    if (read !== null) rows.push(read);
  }
  if (rows.length === 0 && faults.length === 0) return { kind: 'empty', sheet: sheet.name };
  return { kind: 'read', publication: { sheet: sheet.name, sheetId: sheet.id, rows }, faults };
}

// The columns of «Проверка публикации»: order and widths, and the table as it is looked for when the sheet is read back.

import { ALL_AUDIT_WORDS, type AuditColumn } from '../../messages/words/audit-words.ts';
import { ALL_SHEET_WORDS } from '../../messages/words/sheet-words.ts';
import { LIST_HEADER_ROW } from '../findings/findings-columns.ts';
import type { OwnTable } from '../own/own-table.ts';

/** From the left, in pixels; neighbours share a width where they can, for every other one costs a service call. */
export const AUDIT_COLUMNS: readonly (readonly [AuditColumn, number])[] = [
  ['number', 40],
  ['status', 130],
  ['kind', 130],
  ['place', 170],
  ['subject', 170],
  ['period', 76],
  ['printed', 170],
  ['part', 66],
  ['whole', 66],
  ['recomputed', 66],
  ['message', 330],
  ['advice', 200],
  ['explanation', 200],
  ['key', 44],
  ['cell', 120],
];

/** The 1-based number of a column. */
export function auditColumn(name: AuditColumn): number {
  return AUDIT_COLUMNS.findIndex(([column]) => column === name) + 1;
}

/** A row by the key of its figure or finding. */
export const AUDIT_TABLE: OwnTable = {
  columns: AUDIT_COLUMNS.map(([name]) => ({
    name,
    headings: ALL_AUDIT_WORDS.map(({ sheet }) => sheet.columns[name]),
    place: auditColumn(name),
    human: name === 'explanation',
  })),
  keys: ['key'],
  headerRow: LIST_HEADER_ROW,
  passing: [],
  heads: [
    ...ALL_SHEET_WORDS.map(({ stampMarker }) => stampMarker),
    ...ALL_AUDIT_WORDS.flatMap(({ sheet }) => [sheet.title(''), sheet.guide]),
  ],
};

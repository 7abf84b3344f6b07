// The columns of «Приёмка», and its table as it is looked for when the sheet is read back.

import { ALL_RECEPTION_WORDS, type ReceptionColumn } from '../../messages/words/reception-words.ts';
import type { OwnTable } from '../own/own-table.ts';
import { cutHead, listHeads } from '../own/own-tables.ts';

/** Title, stamp, guide; then the headings. */
export const RECEPTION_HEADER_ROW = 4;

/**
 * From the left, in pixels; neighbours share a width where they can, for every other one costs a service call. The columns
 * of values are for us alone: they are narrow, and the cell to their right is never blank, so that they are cut there.
 */
export const RECEPTION_COLUMNS: readonly (readonly [ReceptionColumn, number])[] = [
  ['school', 220],
  ['district', 130],
  ['state', 130],
  ['errors', 90],
  ['queries', 90],
  ['decision', 100],
  ['comment', 220],
  ['accepted', 76],
  ['built', 76],
  ['changes', 290],
];

/** The 1-based number of a column. */
export function receptionColumn(name: ReceptionColumn): number {
  return RECEPTION_COLUMNS.findIndex(([column]) => column === name) + 1;
}

/** A row by the name of its school. */
export const RECEPTION_TABLE: OwnTable = {
  columns: RECEPTION_COLUMNS.map(([name]) => ({
    name,
    headings: ALL_RECEPTION_WORDS.map((words) => words.columns[name]),
    place: receptionColumn(name),
    human: name === 'decision' || name === 'comment',
  })),
  keys: ['school'],
  headerRow: RECEPTION_HEADER_ROW,
  passing: [],
  heads: [
    ...listHeads([]),
    ...ALL_RECEPTION_WORDS.flatMap((words) => [
      words.title('', 0),
      words.guide({ ready: 0, accepted: 0, returned: 0, changed: 0 }),
    ]).map(cutHead),
  ],
};

// Draws a settings table by its description: title, hints, headings, rows, and blank rows to go on in.

import type { Hints } from '../messages/words/settings-words.ts';
import { addRow, addStyle, addTextRow, type SheetDraft } from '../reporting/draft/sheet-draft.ts';
import type { Block, PlannedCell, PlannedList } from '../workbook/plan.ts';
import {
  type KeyOf,
  listKeys,
  type RowDescription,
  type TableDescription,
  writeRow,
} from './table-description.ts';

/** Columns as they are drawn, whatever their row. */
export interface DrawnColumn {
  readonly heading: string;
  readonly hint: string;
  readonly width: number;
  readonly isNumber: boolean;
  /** What a drop-down list offers; empty for none. */
  readonly words: readonly string[];
}

/** What a table needs beside its description. */
export interface DrawnTable {
  /** null: the sheet's own title is enough. */
  readonly title: string | null;
  readonly columns: readonly DrawnColumn[];
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly spareRows: number;
}

/** Where a table came to stand. */
export interface DrawnBlock {
  readonly headerRow: number;
  readonly lists: readonly PlannedList[];
}

/** The columns of a description; `offers` are words of drop-down lists that the programme itself gives. */
export function drawColumns<Row>(
  columns: RowDescription<Row>,
  hints: Hints<Row>,
  offers: Partial<Record<KeyOf<Row>, readonly string[]>> = {},
): readonly DrawnColumn[] {
  return listKeys(columns).map((key) => {
    const { heading, width, format } = columns[key];
    const words = offers[key] ?? format.words ?? [];
    return { heading, hint: hints[key], width, isNumber: format.isNumber === true, words };
  });
}

/** The table of a description with its rows. */
export function drawTable<Row>(
  { title, columns }: TableDescription<Row>,
  hints: Hints<Row>,
  rows: readonly Row[],
  spareRows: number,
  offers: Partial<Record<KeyOf<Row>, readonly string[]>> = {},
): DrawnTable {
  return {
    title,
    columns: drawColumns(columns, hints, offers),
    rows: rows.map((row) => writeRow(columns, row)),
    spareRows,
  };
}

/** More than a spreadsheet takes in one list. */
const MOST_WORDS = 500;

/** Adds the table below what is drawn already; blank rows keep the looks of the table. */
export function addTable(draft: SheetDraft, table: DrawnTable): DrawnBlock {
  const { title, columns, rows, spareRows } = table;
  if (title !== null) addTextRow(draft, title, 'section');
  const hintRow = addRow(
    draft,
    columns.map(({ hint }) => hint),
  );
  addStyle(draft, { row: hintRow, column: 1, rows: 1, columns: columns.length }, 'muted');
  const headerRow = addRow(
    draft,
    columns.map(({ heading }) => heading),
  );
  addStyle(draft, { row: headerRow, column: 1, rows: 1, columns: columns.length }, 'header');
  for (const row of rows) addRow(draft, row);
  for (let index = 0; index < spareRows; index += 1) addRow(draft, []);
  const count = rows.length + spareRows;
  const blockOf = (index: number): Block => {
    return { row: headerRow + 1, column: index + 1, rows: count, columns: 1 };
  };
  columns.forEach(({ isNumber }, index) => {
    addStyle(draft, blockOf(index), 'human', isNumber ? { numberFormat: 'General' } : {});
  });
  const lists = columns.flatMap(({ words, hint }, index): PlannedList[] =>
    words.length === 0 || words.length > MOST_WORDS
      ? []
      : [{ block: blockOf(index), values: words, help: hint }],
  );
  return { headerRow, lists };
}

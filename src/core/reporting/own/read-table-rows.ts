// Reads a sheet of ours back by its headings, wherever a person has moved a column, sorted a row or added one.

import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { hasText, joinTexts, readRowTexts } from '../draft/cell-text.ts';
import { findEndRow } from './own-sheet.ts';
import { findColumns, findHeaderRow, type OwnTable } from './own-table.ts';

/** The key of texts that stand above every row that has one. */
const NO_KEY = '—';

/** One row of ours, with what people wrote in rows without a key below it. */
export interface FoundRow {
  readonly key: string;
  /** 0-based. */
  readonly index: number;
  /** By the name of the column. */
  readonly texts: Readonly<Record<string, string>>;
  /** In the columns that people have added. */
  readonly added: readonly string[];
}

export interface FoundTable {
  /** 0-based; of the end where the sheet has no table. */
  readonly headerIndex: number;
  /** The 0-based row of the end line; the number of rows where there is none, or not where we put it. */
  readonly endIndex: number;
  readonly rows: readonly FoundRow[];
  /** Where the columns of the table stand, in its order, 0-based; undefined for one that is not there. */
  readonly ownColumns: readonly (number | undefined)[];
  /** The columns that people have added, 0-based, and their headings. */
  readonly addedColumns: readonly number[];
  readonly addedTitles: readonly string[];
  /** What people wrote into columns of ours in rows without a key: whole rows of texts. */
  readonly strayRows: readonly (readonly string[])[];
}

/** A key with outer spaces is the same key; one that ends in a blank part keeps the space before that. */
export function tidyKey(text: string): string {
  return text.trim().replace(/ \|$/, ' | ');
}

/** The key of a row of texts by the texts of its key columns; without any, the text that it begins with. */
export function joinKey(keys: readonly string[], first: string): string {
  const key = keys.every((text) => text.trim() === '') ? first : keys.join(' | ');
  return tidyKey(key);
}

/**
 * The rows between the headings and the end line, from the top. Texts of people in a row without a key go with the nearest
 * row above. Without any heading the places where we put them are taken. Empty for a blank sheet.
 */
export function readTableRows(sheet: SheetSnapshot, table: OwnTable): FoundTable {
  const all = sheet.values.map((_, row) => readRowTexts(sheet, row));
  const endIndex = findTableEnd(sheet, all, table);
  const lines = all.slice(0, endIndex);
  const headerIndex = Math.min(findHeaderRow(lines, table), endIndex);
  const body = lines.slice(headerIndex + 1);
  const header = lines[headerIndex] ?? [];
  const isWritten = (column: number) => body.some((line) => (line[column] ?? '').trim() !== '');
  const { own, added } = findColumns(header, table, isWritten);
  const rows: FoundRow[] = [];
  const strayRows: string[][] = [];
  const ours = own.filter((_, index) => table.columns[index]?.human === false);
  for (const [offset, line] of body.entries()) {
    const row = { ...readRow(line, table, own, added), index: headerIndex + 1 + offset };
    if (row.key !== '') {
      rows.push(row);
      continue;
    }
    const stray = keepColumns(line, ours);
    if (hasText(stray)) strayRows.push(stray);
    const above = rows.pop();
    if (above !== undefined) rows.push(joinRows(above, row, table));
    else if (hasText(listHumanTexts(row, table))) rows.push({ ...row, key: NO_KEY });
  }
  return {
    headerIndex,
    endIndex,
    rows,
    ownColumns: own,
    addedColumns: added,
    addedTitles: added.map((column) => (header[column] ?? '').trim()),
    strayRows,
  };
}

/** The end line, but for one that has more rows of the table below it than above: that was moved when the sheet was sorted. */
function findTableEnd(
  sheet: SheetSnapshot,
  lines: readonly (readonly string[])[],
  { columns }: OwnTable,
): number {
  const end = findEndRow(sheet);
  if (end === undefined) return lines.length;
  const filled = lines.map(
    (line) => line.filter((text) => text !== '').length * 2 > columns.length,
  );
  const count = (rows: readonly boolean[]) => rows.filter(Boolean).length;
  return count(filled.slice(end)) > count(filled.slice(0, end)) ? lines.length : end;
}

function readRow(
  line: readonly string[],
  table: OwnTable,
  own: readonly (number | undefined)[],
  added: readonly number[],
): Omit<FoundRow, 'index'> {
  const read = (column: number | undefined) => (column === undefined ? '' : (line[column] ?? ''));
  const texts = Object.fromEntries(
    table.columns.map(({ name }, index) => [name, read(own[index])] as const),
  );
  const first = table.columns.findIndex(({ place }) => place === 1);
  return {
    key: joinKey(
      table.keys.map((name) => texts[name] ?? ''),
      read(own[first]),
    ),
    texts,
    added: added.map(read),
  };
}

/** The line with the given columns alone, the others blank. */
function keepColumns(line: readonly string[], columns: readonly (number | undefined)[]): string[] {
  return line.map((text, column) => (columns.includes(column) ? text : ''));
}

function listHumanTexts(
  { texts, added }: Pick<FoundRow, 'texts' | 'added'>,
  { columns }: OwnTable,
): string[] {
  return [...columns.flatMap(({ name, human }) => (human ? [texts[name] ?? ''] : [])), ...added];
}

function joinRows(above: FoundRow, below: FoundRow, { columns }: OwnTable): FoundRow {
  const joined = columns.map(({ name, human }) => {
    const text = above.texts[name] ?? '';
    return [name, human ? joinTexts(text, below.texts[name] ?? '') : text] as const;
  });
  return {
    ...above,
    texts: Object.fromEntries(joined),
    added: above.added.map((text, index) => joinTexts(text, below.added[index] ?? '')),
  };
}
